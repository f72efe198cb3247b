package org.guildhall.platform.ao;

import java.time.LocalDate;
import java.util.Optional;

/** Days as they are stored. */
public final class Days {
    /** The last day of what never ends. */
    public static final String NEVER = "9999-12-31";

    private Days() {}

    public static String stored(Optional<LocalDate> lastDay) {
        return lastDay.map(LocalDate::toString).orElse(NEVER);
    }

    public static Optional<LocalDate> lastDay(String stored) {
        return stored == null || stored.equals(NEVER) ? Optional.empty() : Optional.of(day(stored));
    }

    /** @param stored a day that every row has */
    public static LocalDate day(String stored) {
        return LocalDate.parse(stored);
    }

    /** Empty for null. */
    public static Optional<LocalDate> optionalDay(String stored) {
        return Optional.ofNullable(stored).map(Days::day);
    }
}
