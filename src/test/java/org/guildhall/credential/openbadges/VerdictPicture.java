package org.guildhall.credential.openbadges;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;

/** A PNG picture with text in it, made by a recipe of the table and not by the code under test. */
final class VerdictPicture {
    /** Signature and header chunk. */
    private static final int HEAD = 33;

    private VerdictPicture() {}

    static byte[] of(JsonNode recipe, String text) {
        byte[] plain = Badges.png();
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        png.write(plain, 0, HEAD);
        for (int i = 0; i < recipe.path("times").asInt(1); i++) {
            png.writeBytes(chunk(recipe, text));
        }
        png.write(plain, HEAD, plain.length - HEAD);
        byte[] bytes = png.toByteArray();
        return switch (recipe.path("damage").asText()) {
            case "cut" -> Arrays.copyOf(bytes, bytes.length - 6);
            case "bit" -> {
                bytes[bytes.length - 20] ^= 1;
                yield bytes;
            }
            default -> bytes;
        };
    }

    private static byte[] chunk(JsonNode recipe, String text) {
        String type = recipe.path("chunk").asText("iTXt");
        String head = recipe.path("keyword").asText("openbadgecredential") + "\0";
        String compression = recipe.path("compressed").asBoolean() ? "\1\0" : "\0\0";
        byte[] data =
                (head + (type.equals("iTXt") ? compression + "en\0\0" : "") + text).getBytes(StandardCharsets.UTF_8);
        CRC32 crc = new CRC32();
        crc.update(type.getBytes(StandardCharsets.US_ASCII));
        crc.update(data);
        return ByteBuffer.allocate(data.length + 12)
                .putInt(data.length)
                .put(type.getBytes(StandardCharsets.US_ASCII))
                .put(data)
                .putInt((int) crc.getValue())
                .array();
    }
}
