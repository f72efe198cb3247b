package org.guildhall.platform.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.guildhall.platform.error.TextCharacters;

/**
 * Days, ids and numbers that people and programs write as text, with nothing around them: empty for anything else, and
 * for null.
 */
public final class Parsing {
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern ID = Pattern.compile("[0-9]{1,18}");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,9}");

    private Parsing() {}

    /** What is written, without the blanks around it; empty when there is nothing else, or what no text has. */
    public static Optional<String> text(String text) {
        return Optional.ofNullable(text)
                .map(String::trim)
                .filter(given -> !given.isEmpty() && TextCharacters.areOfLines(given));
    }

    /** A day of the calendar as ISO 8601 writes it, of the years 0 to 9999, such as {@code 2026-05-03}. */
    public static Optional<LocalDate> day(String text) {
        try {
            return matching(DAY, text).map(LocalDate::parse);
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** An id as addresses and cursors have it: 1 to 18 digits. */
    public static Optional<Long> id(String text) {
        return matching(ID, text).map(Long::valueOf);
    }

    /** A whole number of at most nine digits, perhaps with a minus sign before them. */
    public static Optional<Integer> number(String text) {
        return matching(NUMBER, text).map(Integer::valueOf);
    }

    /** A whole number from {@code least} to {@code most}. */
    public static Optional<Integer> number(String text, int least, int most) {
        return number(text).filter(number -> number >= least && number <= most);
    }

    private static Optional<String> matching(Pattern form, String text) {
        return Optional.ofNullable(text).filter(given -> form.matcher(given).matches());
    }
}
