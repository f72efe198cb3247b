package org.guildhall.accreditation.scheme;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The calendar rule for “n months”: an accreditation in force from a day stays in force up to the day before the same
 * day n months later; where that month has no such day, up to its last day (BGB § 188 (2), (3); Regulation (EEC, Euratom)
 * No 1182/71, Article 3 (2) (c)). From 29 February, twelve months end on 28 February; from 31 August, six months end on
 * 28 (or 29) February. Days are UTC days, whatever the zone of the server or of the reader.
 */
public final class MonthRule {
    private MonthRule() {}

    /** The last day in force, empty for never. */
    public static Optional<LocalDate> lastDay(LocalDate from, Optional<Integer> months) {
        return months.map(count -> lastDay(from, from.plusMonths(count)));
    }

    /** @param later as many months later, which is another day of the month only where the month is too short */
    private static LocalDate lastDay(LocalDate from, LocalDate later) {
        return later.getDayOfMonth() == from.getDayOfMonth() ? later.minusDays(1) : later;
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
