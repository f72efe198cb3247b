package org.guildhall.accreditation.status;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Reads an accreditation number as people type it or paste it: with any dash, with white space, without separators, in
 * small or full-width letters, with characters without a shape around and inside. Letters and digits of other scripts
 * that look like ours are not taken for ours.
 */
final class TypedNumber {
    /** Soft hyphens, zero width and directional marks, byte order marks, controls: they come along and show nothing. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Cc}&&[^\\t\\n\\x0B\\f\\r\\x85]]");

    /** Dashes of all kinds, minus signs and the bullet of that shape. */
    private static final Pattern DASH = Pattern.compile("[\\p{Pd}\u2212\u02d7\u2043]");

    private static final Pattern SPACE = Pattern.compile("[\\p{IsWhite_Space}]+");
    private static final Pattern SEPARATORS = Pattern.compile("[-\\p{IsWhite_Space}]+");
    private static final Pattern CLOSED = Pattern.compile("[A-Z0-9]{13,30}");

    /** A year of our time, then six digits, or more of which the first is no zero. */
    private static final Pattern AFTER_PREFIX =
            Pattern.compile("(?:19|20|21)[0-9]{2}(?:[0-9]{6}|[1-9][0-9]{6,})[A-Z0-9]");

    private static final int YEAR = 4;

    private TypedNumber() {}

    /**
     * A well-formed number, where the text can be read as one and only one.
     *
     * @return else the text in capitals, with plain dashes and without white space
     */
    static String read(String typed) {
        String plain =
                capitals(DASH.matcher(INVISIBLE.matcher(compatible(typed)).replaceAll(""))
                        .replaceAll("-"));
        String separated = SEPARATORS.matcher(plain.strip()).replaceAll("-");
        if (AccreditationNumber.isWellFormed(separated)) {
            return separated;
        }
        List<String> readings = readings(separated.replace("-", ""));
        return readings.size() == 1 ? readings.get(0) : SPACE.matcher(plain).replaceAll("");
    }

    /** Full-width letters and the like as the plain ones they stand for (Unicode NFKC). */
    private static String compatible(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC);
    }

    /** The Latin letters a to z alone: others have capitals that are ours, and are other letters. */
    private static String capitals(String text) {
        return text.codePoints()
                .map(letter -> letter >= 'a' && letter <= 'z' ? letter - 'a' + 'A' : letter)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** All numbers that are written with these letters and digits, of which the last proves the others. */
    private static List<String> readings(String closed) {
        if (!CLOSED.matcher(closed).matches()) {
            return List.of();
        }
        return IntStream.rangeClosed(2, 10)
                .filter(prefix -> prefix < closed.length()
                        && AFTER_PREFIX.matcher(closed.substring(prefix)).matches())
                .mapToObj(prefix -> closed.substring(0, prefix) + "-" + closed.substring(prefix, prefix + YEAR) + "-"
                        + closed.substring(prefix + YEAR, closed.length() - 1) + "-"
                        + closed.charAt(closed.length() - 1))
                .filter(AccreditationNumber::isWellFormed)
                .toList();
    }
}
