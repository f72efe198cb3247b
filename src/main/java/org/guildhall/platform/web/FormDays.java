package org.guildhall.platform.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.guildhall.platform.error.RequestRefusedException;

/** Days that people type into forms. */
public final class FormDays {
    private FormDays() {}

    /** Null for what is no day, which services refuse at its field. */
    public static LocalDate read(String text) {
        try {
            return LocalDate.parse(text.trim());
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** @throws RequestRefusedException of kind INVALID for what is neither empty nor a day */
    public static Optional<LocalDate> optional(String text, String field) {
        try {
            return text.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(text.trim()));
        } catch (DateTimeException e) {
            throw RequestRefusedException.invalid(field, "guildhall.accreditation.date-form");
        }
    }
}
