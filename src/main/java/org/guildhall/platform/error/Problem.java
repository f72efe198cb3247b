package org.guildhall.platform.error;

import java.io.Serializable;
import java.util.List;

/**
 * One thing that is wrong.
 *
 * @param field the input field as REST and forms name it, empty when it is none in particular
 * @param key the i18n key of the message, which names the field and what is allowed
 * @param arguments the message's arguments
 */
public record Problem(String field, String key, List<Serializable> arguments) {
    public Problem {
        arguments = List.copyOf(arguments);
    }

    public static Problem of(String field, String key, Serializable... arguments) {
        return new Problem(field, key, List.of(arguments));
    }

    /** A field that must be a day and is none. */
    public static Problem noDay(String field) {
        return of(field, "guildhall.refusal.day", field);
    }

    /** A field that must be a whole number from {@code least} to {@code most}. */
    public static Problem outOfRange(String field, int least, int most) {
        return of(field, "guildhall.refusal.number-range", field, least, most);
    }
}
