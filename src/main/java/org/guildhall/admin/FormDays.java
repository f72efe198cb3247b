package org.guildhall.admin;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.guildhall.refusal.Refusal;

/** Days that people type into forms. */
final class FormDays {
    private FormDays() {}

    /** @throws Refusal of kind INVALID for what is neither empty nor a day */
    static Optional<LocalDate> optional(String text, String field) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            throw Refusal.invalid(field, "guildhall.accreditation.date-form");
        }
    }
}
