package org.guildhall.platform.text;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.guildhall.platform.error.TextCharacters;

/**
 * Text as it is pasted from web pages, messages and spreadsheets: with no-break spaces, byte order marks and characters
 * without a shape around it, which nobody sees and nobody meant.
 */
public final class PastedText {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final Pattern NO_BREAK_SPACE = Pattern.compile("[\u00A0\u2007\u202F]");
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Cc}&&[^\\p{IsWhite_Space}]]+");
    private static final Pattern SPACES = Pattern.compile("\\p{IsWhite_Space}+");
    private static final Pattern DASHES = Pattern.compile("[\\p{Pd}\u2212]");

    private PastedText() {}

    /**
     * A text for people: nothing that is not seen at its ends, plain spaces for no-break ones, no byte order mark. What
     * joins, parts or turns letters within stays, for some scripts need it; so do line ends.
     */
    public static String words(String text) {
        return trimmed(NO_BREAK_SPACE.matcher(text.replace(BYTE_ORDER_MARK, "")).replaceAll(" "));
    }

    /**
     * A text for programs, such as a day or a code: in addition plain letters and digits for those of full width (Unicode
     * NFKC), single spaces, hyphens for dashes of all kinds, and nothing that is not seen within.
     */
    public static String code(String text) {
        String compatible = Normalizer.normalize(text, Normalizer.Form.NFKC);
        String visible = INVISIBLE.matcher(compatible).replaceAll("");
        String spaced = SPACES.matcher(visible).replaceAll(" ");
        return trimmed(DASHES.matcher(spaced).replaceAll("-"));
    }

    private static String trimmed(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && TextCharacters.isBlank(text.codePointAt(from))) {
            from += Character.charCount(text.codePointAt(from));
        }
        while (to > from && TextCharacters.isBlank(text.codePointBefore(to))) {
            to -= Character.charCount(text.codePointBefore(to));
        }
        return text.substring(from, to);
    }
}
