package org.guildhall.platform.text;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Days and instants as ISO 8601 writes them, in the same texts as the language itself, for those who write them by the
 * hundred thousand.
 */
public final class IsoText {
    private static final long A_DAY = 86_400_000;
    /** The beginning of the year 10000, whose text has a sign. */
    private static final long LONGER = 253_402_300_800_000L;

    private final byte[] text;
    private int length;

    private IsoText(int size) {
        text = new byte[size];
    }

    /** The text of {@link LocalDate#toString}. */
    public static String day(LocalDate day) {
        return day.getYear() < 0 || day.getYear() > 9999
                ? day.toString()
                : new IsoText(10).put(day).text();
    }

    /**
     * The text of {@link Instant#toString}.
     *
     * @param millis since 1970 UTC
     */
    public static String instant(long millis) {
        if (millis < 0 || millis >= LONGER) {
            return Instant.ofEpochMilli(millis).toString();
        }
        int time = (int) (millis % A_DAY);
        IsoText text = new IsoText(24).put(LocalDate.ofEpochDay(millis / A_DAY));
        text.put('T', time / 3_600_000, 10).put(':', time / 60_000 % 60, 10).put(':', time / 1000 % 60, 10);
        if (time % 1000 > 0) {
            text.put('.', time % 1000, 100);
        }
        return text.put('Z').text();
    }

    private IsoText put(LocalDate day) {
        return digits(day.getYear(), 1000).put('-', day.getMonthValue(), 10).put('-', day.getDayOfMonth(), 10);
    }

    private IsoText put(char mark, int value, int first) {
        return put(mark).digits(value, first);
    }

    private IsoText put(char mark) {
        text[length++] = (byte) mark;
        return this;
    }

    /** @param first what the first digit counts */
    private IsoText digits(int value, int first) {
        for (int each = first; each > 0; each /= 10) {
            text[length++] = (byte) ('0' + value / each % 10);
        }
        return this;
    }

    private String text() {
        return new String(text, 0, length, StandardCharsets.ISO_8859_1);
    }
}
