package org.guildhall.platform.ao;

import java.time.LocalDate;
import java.util.Optional;
import org.guildhall.audit.ChainEntry;

/** Days as they are stored. */
public final class Days {
    static final String NEVER = ChainEntry.After.NEVER;

    private Days() {}

    public static String stored(Optional<LocalDate> lastDay) {
        return lastDay.map(LocalDate::toString).orElse(NEVER);
    }

    public static Optional<LocalDate> lastDay(String stored) {
        return stored == null || stored.equals(NEVER) ? Optional.empty() : Optional.of(LocalDate.parse(stored));
    }
}
