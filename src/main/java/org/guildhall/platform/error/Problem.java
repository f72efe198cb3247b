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
}
