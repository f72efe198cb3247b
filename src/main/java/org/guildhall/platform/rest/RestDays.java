package org.guildhall.platform.rest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.guildhall.platform.error.RequestRefusedException;

/** Days as bodies and queries have them: ISO 8601. */
public final class RestDays {
    private RestDays() {}

    /** @throws RequestRefusedException naming the field for what is no day, and for none */
    public static LocalDate read(String text, String field) {
        try {
            return LocalDate.parse(text == null ? "" : text);
        } catch (DateTimeException e) {
            throw RequestRefusedException.invalid(field, "guildhall.accreditation.date-form");
        }
    }

    /** @throws RequestRefusedException naming the field for what is no day */
    public static Optional<LocalDate> readAny(String text, String field) {
        return Optional.ofNullable(text).filter(given -> !given.isBlank()).map(given -> read(given, field));
    }
}
