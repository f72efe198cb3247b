package org.guildhall.accreditation.exchange;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.guildhall.platform.text.Sha256;

/**
 * Which accreditations the rows so far were about: 64 bits of a digest each, so that a whole file takes a few megabytes.
 */
public final class ProcessedRows {
    private long[] slots = new long[1024];
    private int size;

    boolean contains(String key) {
        return slots[slot(slots, bits(key))] != 0;
    }

    void add(String key) {
        add(bits(key));
    }

    private void add(long bits) {
        int slot = slot(slots, bits);
        if (slots[slot] == 0) {
            slots[slot] = bits;
            size++;
            if (size * 2 > slots.length) {
                grow();
            }
        }
    }

    /** As {@link #addAll} reads it. */
    static String text(List<String> keys) {
        StringBuilder text = new StringBuilder();
        keys.forEach(key -> text.append(HexFormat.of().toHexDigits(bits(key))));
        return text.toString();
    }

    /** What {@link #text} wrote. */
    public void addAll(String text) {
        for (int i = 0; i + 16 <= text.length(); i += 16) {
            add(HexFormat.fromHexDigitsToLong(text, i, i + 16));
        }
    }

    private void grow() {
        long[] wider = new long[slots.length * 2];
        Arrays.stream(slots).filter(bits -> bits != 0).forEach(bits -> wider[slot(wider, bits)] = bits);
        slots = wider;
    }

    private static int slot(long[] slots, long bits) {
        int slot = (int) (bits & (slots.length - 1));
        while (slots[slot] != 0 && slots[slot] != bits) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }

    /** Never 0, which stands for an empty slot. */
    private static long bits(String key) {
        return ByteBuffer.wrap(Sha256.of(key)).getLong() | 1L << 63;
    }
}
