package org.guildhall.platform.rest;

import java.time.LocalDate;
import java.util.Optional;
import org.guildhall.platform.error.RequestRefusedException;
import org.guildhall.platform.text.Parsing;

/** Days as bodies and queries have them: ISO 8601. */
public final class RestDays {
    private RestDays() {}

    /** @throws RequestRefusedException of kind INVALID naming the field for what is no day, and for none */
    public static LocalDate read(String text, String field) {
        return Parsing.day(text).orElseThrow(() -> RequestRefusedException.noDay(field));
    }

    /** @throws RequestRefusedException of kind INVALID naming the field for what is neither empty nor a day */
    public static Optional<LocalDate> readAny(String text, String field) {
        return Optional.ofNullable(text).filter(given -> !given.isBlank()).map(given -> read(given, field));
    }
}
