package org.guildhall.platform.error;

import java.util.function.IntPredicate;

/**
 * Which characters a text that somebody writes may have, so that every database keeps it, every format can write it, and
 * it cannot turn the words around it the other way (Unicode Standard Annex 9). Letters, signs and emoji of every script
 * are allowed, and so are the marks that only say in which direction a name reads (U+200E, U+200F, U+061C).
 */
public final class TextCharacters {
    private static final String LINE_ENDS = "\n\r\t";
    private static final int HANGUL_FILLER = 0x3164;
    private static final int HALF_WIDTH_FILLER = 0xFFA0;
    private static final int BLANK_BRAILLE = 0x2800;

    private TextCharacters() {}

    /** Whether it can be a text of one line: no control character, no half of a character, nothing that turns text. */
    public static boolean areOfOneLine(String text) {
        return text.codePoints()
                .allMatch(character -> isKept(character) && !turnsText(character) && !endsLine(character));
    }

    /** Whether it can be a text of several lines: as of one line, and line ends, tabs and what turns text are allowed. */
    public static boolean areOfLines(String text) {
        return text.codePoints().allMatch(character -> LINE_ENDS.indexOf(character) >= 0 || isKept(character));
    }

    /** Whether nothing of it would be seen: blanks of any kind, invisible characters, fillers. True for null. */
    public static boolean areInvisible(String text) {
        return text == null || text.codePoints().noneMatch(TextCharacters::isVisible);
    }

    /** The text without what no text has, for texts that nobody can be asked to type anew. */
    public static String kept(String text) {
        return text.codePoints()
                .filter(character -> LINE_ENDS.indexOf(character) >= 0 || isKept(character) && !turnsText(character))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Whether databases and XML can keep the character. */
    private static boolean isKept(int character) {
        int type = Character.getType(character);
        return type != Character.CONTROL && type != Character.SURROGATE && (character & 0xFFFE) != 0xFFFE;
    }

    private static boolean turnsText(int character) {
        return character >= 0x202A && character <= 0x202E || character >= 0x2066 && character <= 0x2069;
    }

    private static boolean endsLine(int character) {
        return character == 0x2028 || character == 0x2029;
    }

    private static boolean isVisible(int character) {
        IntPredicate isBlank = blank -> Character.isWhitespace(blank) || Character.isSpaceChar(blank);
        return isKept(character)
                && !isBlank.test(character)
                && Character.getType(character) != Character.FORMAT
                && character != HANGUL_FILLER
                && character != HALF_WIDTH_FILLER
                && character != BLANK_BRAILLE;
    }
}
