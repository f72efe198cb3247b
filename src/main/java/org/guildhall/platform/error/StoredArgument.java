package org.guildhall.platform.error;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * An argument of a message as it is stored with a run or an import: its kind in one letter, then its text. So a day is
 * still a day when somebody reads the message, and a number still a number. Always one line, never empty.
 */
public final class StoredArgument {
    private static final char DAY = 'd';
    private static final char NUMBER = 'n';
    private static final char TEXT = 't';

    private StoredArgument() {}

    public static String write(Serializable argument) {
        if (argument instanceof LocalDate) {
            return DAY + argument.toString();
        }
        boolean isWhole = argument instanceof Integer || argument instanceof Long;
        return isWhole
                ? NUMBER + argument.toString()
                : TEXT
                        + String.valueOf(argument)
                                .replace("\\", "\\\\")
                                .replace("\n", "\\n")
                                .replace("\r", "\\r");
    }

    /** @throws IllegalArgumentException for what {@link #write} does not write */
    public static Serializable read(String stored) {
        String text = stored.isEmpty() ? "" : stored.substring(1);
        return switch (stored.isEmpty() ? ' ' : stored.charAt(0)) {
            case DAY -> LocalDate.parse(text);
            case NUMBER -> Long.valueOf(text);
            case TEXT -> text.translateEscapes();
            default -> throw new IllegalArgumentException("Not a stored argument: " + stored);
        };
    }
}
