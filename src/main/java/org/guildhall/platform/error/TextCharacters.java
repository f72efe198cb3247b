package org.guildhall.platform.error;

/**
 * Which characters a text that somebody writes may have, so that every database keeps it, every format can write it, and
 * it cannot turn the words around it the other way (Unicode Standard Annex 9). Letters, signs and emoji of every script
 * are allowed, and so are the marks that only say in which direction a name reads (U+200E, U+200F, U+061C).
 */
public final class TextCharacters {
    private static final String LINE_ENDS = "\n\r\t";
    /** Fillers of Hangul syllables, the blank of Braille, and the head of a note without a shape. */
    private static final String FILLERS = "\u115F\u1160\u3164\uFFA0\u2800\uD834\uDD59";

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

    /**
     * Whether nothing of it would be seen: blanks of any kind, invisible characters, fillers, marks without a letter to
     * stand on. True for null.
     */
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

    /** A mark alone has nothing to stand on. */
    private static boolean isVisible(int character) {
        return isKept(character)
                && !isBlank(character)
                && !isTag(character)
                && switch (Character.getType(character)) {
                    case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK ->
                        false;
                    default -> true;
                };
    }

    /** Whether nothing is seen of it wherever it stands: white space of any kind, what has no shape, fillers. */
    public static boolean isBlank(int character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.getType(character) == Character.CONTROL
                || Character.getType(character) == Character.FORMAT && !isTag(character)
                || FILLERS.indexOf(character) >= 0;
    }

    /** Tags follow a flag and say of which region it is. */
    private static boolean isTag(int character) {
        return character >= 0xE0000 && character <= 0xE007F;
    }
}
