package org.guildhall.credential.openbadges;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/** Decodes what others encoded, in its one right spelling and in no other. */
final class StrictText {
    private StrictText() {}

    /** The bytes of base64url without padding, whose unused bits are zero (RFC 4648 §3.5 and §5, RFC 7515 §2). */
    static Optional<byte[]> base64url(String text) {
        try {
            return hasOneSpelling(text) ? Optional.of(Base64.getUrlDecoder().decode(text)) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Whether there is no padding, and the last letter says no more than the bytes need. */
    private static boolean hasOneSpelling(String text) {
        int over = text.length() % 4;
        String lastLetters = over == 2 ? "AQgw" : over == 3 ? "AEIMQUYcgkosw048" : "";
        return !text.endsWith("=")
                && (lastLetters.isEmpty() || lastLetters.indexOf(text.charAt(text.length() - 1)) >= 0);
    }

    /** The text of bytes in UTF-8, empty when they are not (RFC 8259 §8.1, RFC 7519 §7.2). */
    static Optional<String> utf8(byte[] bytes) {
        return decoded(bytes, StandardCharsets.UTF_8);
    }

    static Optional<String> decoded(byte[] bytes, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /**
     * Without the white space and the characters without a shape at both ends, which come along when text is copied:
     * no-break spaces, a byte order mark (RFC 8259 §8.1), directional marks, line ends, NUL.
     */
    static String stripped(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isNothing(text.charAt(start))) {
            start++;
        }
        while (start < end && isNothing(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    /** All of these are single characters of the basic plane, but for tags, which nobody copies by accident. */
    private static boolean isNothing(char letter) {
        return Character.isWhitespace(letter)
                || Character.isSpaceChar(letter)
                || Character.isISOControl(letter)
                || Character.getType(letter) == Character.FORMAT;
    }
}
