package org.guildhall.accreditation.ao;

import java.time.LocalDate;
import java.util.Optional;

/** Days as they are stored. */
final class Days {
    static final String NEVER = "9999-12-31";

    private Days() {}

    static String stored(Optional<LocalDate> lastDay) {
        return lastDay.map(LocalDate::toString).orElse(NEVER);
    }

    static Optional<LocalDate> lastDay(String stored) {
        return stored == null || stored.equals(NEVER) ? Optional.empty() : Optional.of(LocalDate.parse(stored));
    }
}
