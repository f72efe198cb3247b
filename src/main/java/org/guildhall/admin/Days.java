package org.guildhall.admin;

import java.time.DateTimeException;
import java.time.LocalDate;

/** Days as forms send them. */
final class Days {
    private Days() {}

    /** Null for what is no day, which services refuse at its field. */
    static LocalDate read(String text) {
        try {
            return LocalDate.parse(text.trim());
        } catch (DateTimeException e) {
            return null;
        }
    }
}
