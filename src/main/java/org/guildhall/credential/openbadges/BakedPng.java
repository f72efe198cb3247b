package org.guildhall.credential.openbadges;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * Puts a credential into a PNG picture, uncompressed in an {@code iTXt} chunk, and takes it out again (Open Badges 3.0,
 * Baked Badge, PNG; Open Badges 2.0 Baking, PNGs).
 */
public final class BakedPng {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final String KEYWORD = "openbadgecredential";
    private static final String OLD_KEYWORD = "openbadges";

    private BakedPng() {}

    static boolean isPng(byte[] bytes) {
        return bytes.length > SIGNATURE.length && Arrays.equals(Arrays.copyOf(bytes, SIGNATURE.length), SIGNATURE);
    }

    /** Whether it begins like a PNG picture, but is cut off or was changed on its way: a checksum does not fit. */
    static boolean isDamaged(byte[] bytes) {
        return isPng(bytes) && chunks(bytes).isEmpty();
    }

    /**
     * The picture with the credential in it, in place of one it may have held before.
     *
     * @throws IllegalArgumentException for what is no whole PNG picture
     */
    public static byte[] bake(byte[] png, String credential) {
        ByteArrayOutputStream baked = new ByteArrayOutputStream(png.length + credential.length() + 64);
        baked.writeBytes(SIGNATURE);
        for (Chunk chunk : chunks(png).orElseThrow(() -> new IllegalArgumentException("Not a PNG picture"))) {
            if (chunk.type().equals("IEND")) {
                baked.writeBytes(Chunk.of("iTXt", text(credential)).bytes());
            }
            if (chunk.credential(KEYWORD).isEmpty()) {
                baked.writeBytes(chunk.bytes());
            }
        }
        return baked.toByteArray();
    }

    /** What the picture holds; empty when it holds nothing, holds two, or is no whole PNG picture. A second is forbidden. */
    public static Optional<String> extract(byte[] png) {
        List<Chunk> chunks = chunks(png).orElse(List.of());
        List<String> found = texts(chunks, KEYWORD);
        List<String> all = found.isEmpty() ? texts(chunks, OLD_KEYWORD) : found;
        return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
    }

    private static List<String> texts(List<Chunk> chunks, String keyword) {
        return chunks.stream()
                .flatMap(chunk -> chunk.credential(keyword).stream())
                .toList();
    }

    private static byte[] text(String credential) {
        byte[] text = credential.getBytes(StandardCharsets.UTF_8);
        byte[] keyword = KEYWORD.getBytes(StandardCharsets.ISO_8859_1);
        // Keyword, its end, compression flag and method, language and translated keyword, both empty.
        return ByteBuffer.allocate(keyword.length + 5 + text.length)
                .put(keyword)
                .put(new byte[5])
                .put(text)
                .array();
    }

    private static Optional<List<Chunk>> chunks(byte[] png) {
        if (!isPng(png)) {
            return Optional.empty();
        }
        List<Chunk> chunks = new ArrayList<>();
        ByteBuffer rest = ByteBuffer.wrap(png, SIGNATURE.length, png.length - SIGNATURE.length);
        while (rest.remaining() >= 12) {
            int length = rest.getInt();
            if (length < 0 || length > rest.remaining() - 8) {
                return Optional.empty();
            }
            byte[] type = new byte[4];
            byte[] data = new byte[length];
            rest.get(type).get(data);
            Chunk chunk = new Chunk(new String(type, StandardCharsets.ISO_8859_1), data);
            if (chunk.checksum() != rest.getInt()) {
                return Optional.empty();
            }
            chunks.add(chunk);
            if (chunk.type().equals("IEND")) {
                return Optional.of(chunks);
            }
        }
        return Optional.empty();
    }

    private record Chunk(String type, byte[] data) {
        static Chunk of(String type, byte[] data) {
            return new Chunk(type, data);
        }

        int checksum() {
            CRC32 crc = new CRC32();
            crc.update(type.getBytes(StandardCharsets.ISO_8859_1));
            crc.update(data);
            return (int) crc.getValue();
        }

        byte[] bytes() {
            return ByteBuffer.allocate(12 + data.length)
                    .putInt(data.length)
                    .put(type.getBytes(StandardCharsets.ISO_8859_1))
                    .put(data)
                    .putInt(checksum())
                    .array();
        }

        /** The text under this keyword, of a chunk that is not compressed. */
        Optional<String> credential(String keyword) {
            if (!type.equals("iTXt") && !type.equals("tEXt")) {
                return Optional.empty();
            }
            int end = indexOfZero(0);
            if (end < 0 || !new String(data, 0, end, StandardCharsets.ISO_8859_1).equals(keyword)) {
                return Optional.empty();
            }
            int start = type.equals("tEXt") ? end + 1 : afterHeader(end);
            return start < 0 ? Optional.empty() : StrictText.utf8(Arrays.copyOfRange(data, start, data.length));
        }

        private int afterHeader(int endOfKeyword) {
            if (endOfKeyword + 2 >= data.length || data[endOfKeyword + 1] != 0) {
                return -1;
            }
            int language = indexOfZero(endOfKeyword + 3);
            int translated = language < 0 ? -1 : indexOfZero(language + 1);
            return translated < 0 ? -1 : translated + 1;
        }

        private int indexOfZero(int from) {
            for (int i = from; i < data.length; i++) {
                if (data[i] == 0) {
                    return i;
                }
            }
            return -1;
        }
    }
}
