package org.guildhall.credential.issuing;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.guildhall.platform.error.RequestRefusedException;

/** A picture as a form sends it: the text of an SVG drawing, or a picture in Base64, by itself or as a {@code data:} address. */
public final class PastedPicture {
    private PastedPicture() {}

    /**
     * The bytes of the picture, whatever they are.
     *
     * @throws RequestRefusedException INVALID (400) when it is in none of these forms
     */
    public static byte[] bytes(String text) {
        String stripped = text.strip();
        if (stripped.startsWith("<")) {
            return stripped.getBytes(StandardCharsets.UTF_8);
        }
        String base64 = stripped.startsWith("data:") ? stripped.substring(stripped.indexOf(',') + 1) : stripped;
        try {
            return Base64.getDecoder().decode(base64.replaceAll("\\s+", ""));
        } catch (IllegalArgumentException e) {
            throw RequestRefusedException.invalid(UploadedPicture.FIELD, "guildhall.design.picture.damaged");
        }
    }
}
