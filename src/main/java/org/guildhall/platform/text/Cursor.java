package org.guildhall.platform.text;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/** The position in a list from which the next page is read: opaque to clients, and checked when they send it back. */
public record Cursor(String key) {
    private static final Pattern KEY = Pattern.compile("[0-9]{1,450}");

    /** Empty when the text was not made by {@link #text}. */
    public static Optional<Cursor> of(String text) {
        try {
            String key = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII);
            return Optional.of(new Cursor(key))
                    .filter(cursor -> KEY.matcher(key).matches());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    public String text() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key.getBytes(StandardCharsets.US_ASCII));
    }
}
