package org.guildhall.platform.web;

import java.time.LocalDate;
import java.util.Optional;
import org.guildhall.platform.error.RequestRefusedException;
import org.guildhall.platform.text.Parsing;

/** What people type into forms, blanks around it left out. No text is null. */
public final class FormValues {
    private FormValues() {}

    /** Empty for what is no day. */
    public static Optional<LocalDate> day(String text) {
        return Parsing.day(text.trim());
    }

    /** @throws RequestRefusedException of kind INVALID naming the field for what is no day, and for none */
    public static LocalDate day(String text, String field) {
        return day(text).orElseThrow(() -> RequestRefusedException.noDay(field));
    }

    /** @throws RequestRefusedException of kind INVALID naming the field for what is neither empty nor a day */
    public static Optional<LocalDate> optionalDay(String text, String field) {
        return text.isBlank() ? Optional.empty() : Optional.of(day(text, field));
    }

    /** Empty for what is no id. */
    public static Optional<Long> id(String text) {
        return Parsing.id(text.trim());
    }

    /** @throws RequestRefusedException of kind NOT_FOUND with this key for what is no id: nothing has it */
    public static long id(String text, String absentKey) {
        return id(text).orElseThrow(() -> RequestRefusedException.notFound(absentKey));
    }

    /** Empty for what is no whole number of at most nine digits. */
    public static Optional<Integer> number(String text) {
        return Parsing.number(text.trim());
    }

    /** @throws RequestRefusedException of kind INVALID naming the field and the range for anything outside it */
    public static int number(String text, String field, int least, int most) {
        return Parsing.number(text.trim(), least, most)
                .orElseThrow(() -> RequestRefusedException.outOfRange(field, least, most));
    }
}
