package org.guildhall.accreditation.scheme;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The calendar rule for “n months”: an accreditation in force from a day stays in force up to the day before the same
 * day n months later; where that month is too short, its last day stands for the missing one (as ISO 8601 calendars and
 * java.time do). From 29 February, twelve months end on 27 February; from 31 August, six months end on 27 (or 28)
 * February. The German Civil Code (BGB § 188 (2), (3)) would end these periods one day later. Days are UTC days,
 * whatever the zone of the server or of the reader.
 */
public final class MonthRule {
    private MonthRule() {}

    /** The last day in force, empty for never. */
    public static Optional<LocalDate> lastDay(LocalDate from, Optional<Integer> months) {
        return months.map(count -> from.plusMonths(count).minusDays(1));
    }

    /** The day from which the time after a renewal is counted. */
    public static LocalDate renewedFrom(Optional<LocalDate> expires, LocalDate on, CycleStart start) {
        Optional<LocalDate> next = expires.map(last -> last.plusDays(1));
        return switch (start) {
            case NEW_DATE -> on;
            case OLD_DATE -> next.orElse(on);
            case LATER -> next.filter(day -> !day.isBefore(on)).orElse(on);
        };
    }
}
