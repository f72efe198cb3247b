package org.guildhall.platform.text;

import java.time.LocalDate;
import java.util.List;

/**
 * Writes text and days with the digits 0 to 9 only, so that every collation of every database orders and ranges them
 * alike: languages disagree on the order of letters and take some pairs of them for one, but none does so with digits.
 *
 * <p>Each character becomes two to eight digits. Codes are in the order of the code points, different texts have
 * different codes, and the code of a text begins with the code of the text's own beginning.
 */
public final class DigitCode {
    /** Ends a text within a key: comes before the code of every character, and no such code begins with it. */
    public static final String END = "00";

    private static final List<Block> BLOCKS = List.of(
            new Block(0, 0x1F, 100, 4),
            new Block(' ', ' ', 2, 2),
            new Block('!', '/', 300, 4),
            new Block('0', '9', 10, 2),
            new Block(':', '`', 2_000, 4),
            new Block('a', 'z', 21, 2),
            new Block('{', 0x462, 5_000, 4),
            new Block(0x463, 0x2B72, 60_000, 5),
            new Block(0x2B73, 0x1B212, 700_000, 6),
            new Block(0x1B213, Character.MAX_CODE_POINT, 80_000_000, 8));

    private static final LocalDate FIRST_DAY = LocalDate.of(0, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private DigitCode() {}

    /** The code of a text; empty for an empty one. */
    public static String of(String text) {
        return beginning(text, Integer.MAX_VALUE);
    }

    /** The code of as many characters, from the first on, as fit into so many digits. */
    public static String beginning(String text, int longest) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
            String code = code(text.codePointAt(i));
            if (digits.length() + code.length() > longest) {
                break;
            }
            digits.append(code);
        }
        return digits.toString();
    }

    /** Year, month and day in eight digits. Days before the year 0 or after 9999 count as the first or the last one. */
    public static String of(LocalDate day) {
        LocalDate within = day.isBefore(FIRST_DAY) ? FIRST_DAY : day.isAfter(LAST_DAY) ? LAST_DAY : day;
        return within.toString().replace("-", "");
    }

    /**
     * The least text of digits that is greater than all that begin with these.
     *
     * @throws IllegalArgumentException for digits without a successor: none, or nothing but nines
     */
    public static String successor(String digits) {
        int end = digits.length();
        while (end > 0 && digits.charAt(end - 1) == '9') {
            end--;
        }
        if (end == 0) {
            throw new IllegalArgumentException("No successor of “" + digits + "”");
        }
        return digits.substring(0, end - 1) + (char) (digits.charAt(end - 1) + 1);
    }

    private static String code(int point) {
        for (Block block : BLOCKS) {
            if (point <= block.last) {
                return block.code(point);
            }
        }
        throw new IllegalArgumentException("No code point: " + point);
    }

    /**
     * Characters with codes of one length.
     *
     * @param code that of the first character, without leading zeros
     */
    private record Block(int first, int last, int code, int length) {
        String code(int point) {
            String digits = Integer.toString(code + point - first);
            return "0".repeat(length - digits.length()) + digits;
        }
    }
}
