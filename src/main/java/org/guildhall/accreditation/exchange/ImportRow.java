package org.guildhall.accreditation.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.guildhall.accreditation.holder.ExternalPerson;
import org.guildhall.accreditation.status.AccreditationNumber;
import org.guildhall.platform.error.Checks;
import org.guildhall.platform.error.RequestRefusedException;
import org.guildhall.platform.text.Parsing;

/**
 * A row: the accreditation as the file describes it.
 *
 * @param text its cells by their meaning; empty cells are not there
 * @param number in its one spelling
 * @param until empty for an empty cell and for {@code never}
 * @param endless whether it says {@code never}
 */
record ImportRow(
        int row,
        Map<ImportField, String> text,
        Optional<String> number,
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        boolean endless,
        Optional<ImportedState> state,
        Optional<LocalDate> since,
        Optional<LocalDate> reviewOn,
        Optional<LocalDate> firstAwarded) {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2999;
    private static final List<String> NEVER = List.of("never", "9999-12-31");
    private static final int LONGEST_NUMBER = 30;

    /** @throws RequestRefusedException naming every cell that cannot be read */
    static ImportRow of(int row, Map<ImportField, String> text) {
        Optional<String> number =
                Optional.ofNullable(text.get(ImportField.NUMBER)).map(AccreditationNumber::normalized);
        boolean endless = NEVER.contains(text.getOrDefault(ImportField.UNTIL, ""));
        Checks checks = new Checks()
                .that(number.map(ImportRow::isNumber).orElse(true), "number", "guildhall.exchange.number-form");
        Optional<LocalDate> from = day(text, ImportField.FROM, checks);
        Optional<LocalDate> until = endless ? Optional.empty() : day(text, ImportField.UNTIL, checks);
        Optional<LocalDate> since = day(text, ImportField.SINCE, checks);
        Optional<LocalDate> reviewOn = day(text, ImportField.REVIEW_ON, checks);
        Optional<LocalDate> first = day(text, ImportField.FIRST_AWARDED, checks);
        Optional<ImportedState> state =
                Optional.ofNullable(text.get(ImportField.STATE)).flatMap(ImportedState::read);
        checks.that(!text.containsKey(ImportField.STATE) || state.isPresent(), "state", "guildhall.exchange.state-form")
                .that(
                        text.containsKey(ImportField.NUMBER)
                                || text.containsKey(ImportField.HOLDER)
                                || text.containsKey(ImportField.HOLDER_NAME),
                        "holder",
                        "guildhall.exchange.nobody")
                .orRefuse();
        return new ImportRow(row, text, number, from, until, endless, state, since, reviewOn, first);
    }

    String cell(ImportField field) {
        return text.getOrDefault(field, "");
    }

    boolean has(ImportField field) {
        return text.containsKey(field);
    }

    /** The holder without an account, when no user name is given. */
    Optional<ExternalPerson> external() {
        return has(ImportField.HOLDER) || !has(ImportField.HOLDER_NAME)
                ? Optional.empty()
                : Optional.of(new ExternalPerson(
                        cell(ImportField.HOLDER_NAME),
                        cell(ImportField.HOLDER_EMAIL).toLowerCase(java.util.Locale.ROOT)));
    }

    /** Whom and what a row is about, for those who read the report. */
    static String label(Map<ImportField, String> text) {
        return Stream.of(
                        text.getOrDefault(ImportField.HOLDER_NAME, text.getOrDefault(ImportField.HOLDER, "")),
                        text.getOrDefault(ImportField.SCHEME, ""),
                        text.getOrDefault(ImportField.LEVEL, ""))
                .filter(part -> !part.isEmpty())
                .map(part -> beginning(part, 80))
                .collect(java.util.stream.Collectors.joining(", "));
    }

    /** At most so many characters (code points), none of them cut. */
    static String beginning(String text, int most) {
        return text.substring(0, text.offsetByCodePoints(0, Math.min(most, text.codePointCount(0, text.length()))));
    }

    private static boolean isNumber(String number) {
        return number.length() <= LONGEST_NUMBER
                && number.matches("[A-Z0-9]+-[0-9]{4}-[0-9]{6,9}-[A-Z0-9]")
                && AccreditationNumber.isWellFormed(number);
    }

    private static Optional<LocalDate> day(Map<ImportField, String> text, ImportField field, Checks checks) {
        String cell = text.get(field);
        if (cell == null) {
            return Optional.empty();
        }
        Optional<LocalDate> day =
                Parsing.day(cell).filter(known -> known.getYear() >= FIRST_YEAR && known.getYear() <= LAST_YEAR);
        checks.that(day.isPresent(), field.code(), "guildhall.exchange.day-form");
        return day;
    }
}
