package org.guildhall.credential.openbadges;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a file: UTF-8, as Open Badges 3.0 asks for (Document Formats), UTF-16 by its byte order mark, as some
 * editors save, or what the first line of an SVG picture names (XML 1.0 §4.3.3).
 */
final class InputText {
    private static final Pattern ENCODING =
            Pattern.compile("\\A\\s*<\\?xml\\s[^>]*?encoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)[\"']");
    private static final int DECLARATION = 200;

    private InputText() {}

    /** Empty when the bytes are no text of the encoding they should have. */
    static Optional<String> of(byte[] bytes) {
        return charset(bytes).flatMap(charset -> StrictText.decoded(bytes, charset));
    }

    private static Optional<Charset> charset(byte[] bytes) {
        if (startsWith(bytes, 0xff, 0xfe)) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xfe, 0xff)) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        Matcher declared = ENCODING.matcher(
                new String(Arrays.copyOf(bytes, Math.min(bytes.length, DECLARATION)), StandardCharsets.ISO_8859_1));
        return declared.find() ? named(declared.group(1)) : Optional.of(StandardCharsets.UTF_8);
    }

    private static Optional<Charset> named(String encoding) {
        return switch (encoding.toLowerCase(Locale.ROOT)) {
            case "utf-8", "utf8" -> Optional.of(StandardCharsets.UTF_8);
            case "us-ascii", "ascii", "iso-8859-1", "latin1", "windows-1252" ->
                Optional.of(StandardCharsets.ISO_8859_1);
            default -> Optional.empty();
        };
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xff) == first && (bytes[1] & 0xff) == second;
    }
}
