package org.guildhall.platform;

import java.util.Locale;
import java.util.Set;

/**
 * Keeps a text that people wrote from turning round the words it stands among: it is put between Unicode's isolates
 * where its direction, or a control character in it, could do so. In HTML alone, {@code <bdi>} does the same.
 */
public final class BidiIsolation {
    private static final String FIRST_STRONG_ISOLATE = "\u2068";
    private static final String POP_ISOLATE = "\u2069";
    private static final Set<Byte> TURNING = Set.of(
            Character.DIRECTIONALITY_RIGHT_TO_LEFT,
            Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC,
            Character.DIRECTIONALITY_ARABIC_NUMBER,
            Character.DIRECTIONALITY_LEFT_TO_RIGHT_EMBEDDING,
            Character.DIRECTIONALITY_LEFT_TO_RIGHT_OVERRIDE,
            Character.DIRECTIONALITY_RIGHT_TO_LEFT_EMBEDDING,
            Character.DIRECTIONALITY_RIGHT_TO_LEFT_OVERRIDE,
            Character.DIRECTIONALITY_POP_DIRECTIONAL_FORMAT,
            Character.DIRECTIONALITY_LEFT_TO_RIGHT_ISOLATE,
            Character.DIRECTIONALITY_RIGHT_TO_LEFT_ISOLATE,
            Character.DIRECTIONALITY_FIRST_STRONG_ISOLATE,
            Character.DIRECTIONALITY_POP_DIRECTIONAL_ISOLATE);

    /** For words that run from left to right. */
    @ForTemplates
    public String isolated(String text) {
        return text.codePoints().anyMatch(BidiIsolation::turns) ? between(text) : text;
    }

    /** For words of a language, in one written from right to left around every text with a letter of the other way. */
    public String isolatedIn(String text, Locale language) {
        boolean isForeign = isRightToLeft(language) && text.codePoints().anyMatch(Character::isLetter);
        return isForeign ? between(text) : isolated(text);
    }

    private static boolean isRightToLeft(Locale language) {
        return language.getDisplayLanguage(language).codePoints().anyMatch(BidiIsolation::turns);
    }

    private static boolean turns(int codePoint) {
        return TURNING.contains(Character.getDirectionality(codePoint));
    }

    /** An isolate that the text itself would close is opened once more, and one that it leaves open is closed. */
    private static String between(String text) {
        int open = 0;
        int closedTooOften = 0;
        for (char each : text.toCharArray()) {
            if (each >= '\u2066' && each <= '\u2068') {
                open++;
            } else if (each == '\u2069' && open > 0) {
                open--;
            } else if (each == '\u2069') {
                closedTooOften++;
            }
        }
        return FIRST_STRONG_ISOLATE.repeat(closedTooOften + 1) + text + POP_ISOLATE.repeat(open + 1);
    }
}
