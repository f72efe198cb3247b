package org.guildhall.accreditation;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The calendar rule for “n months”: an accreditation in force from a day stays in force up to the day before the same
 * day n months later; where that month is too short, its last day stands for the missing one (as ISO 8601 calendars
 * and java.time do). From 29 February, twelve months end on 27 February; from 31 August, six months end on 27 (or 28)
 * February.
 */
final class Validity {
    private Validity() {}

    /** The last day in force, empty for never. */
    static Optional<LocalDate> lastDay(LocalDate from, Optional<Integer> months) {
        return months.map(count -> from.plusMonths(count).minusDays(1));
    }

    /** After a renewal the time goes on where it would have ended, or begins anew on the day of the renewal if it had. */
    static Optional<LocalDate> renewed(Optional<LocalDate> expires, LocalDate on, Optional<Integer> months) {
        LocalDate begin = expires.map(last -> last.plusDays(1))
                .filter(next -> !next.isBefore(on))
                .orElse(on);
        return lastDay(begin, months);
    }
}
