package org.guildhall.platform.text;

import java.util.Set;
import java.util.function.IntPredicate;

/** Whether a text has nothing in it but what can be read. Databases refuse some of the rest, and readers are misled by it. */
public final class PlainText {
    /** Characters that turn round the direction of what follows, without regard to whose words these are. */
    private static final Set<Integer> OVERRIDES =
            Set.of(0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069);

    private static final Set<Integer> LINES = Set.of((int) '\t', (int) '\n', (int) '\r');

    private PlainText() {}

    /** No control characters but white space, no half of a surrogate pair, no override of direction; true for null. */
    public static boolean isOneLine(String text) {
        return has(text, point -> isReadable(point) && !OVERRIDES.contains(point));
    }

    /** As {@link #isOneLine}, but overrides of direction may be there, which are kept apart where the text is shown. */
    public static boolean isLines(String text) {
        return has(text, PlainText::isReadable);
    }

    private static boolean has(String text, IntPredicate every) {
        return text == null || text.codePoints().allMatch(every);
    }

    private static boolean isReadable(int point) {
        int type = Character.getType(point);
        return LINES.contains(point) || type != Character.CONTROL && type != Character.SURROGATE;
    }
}
