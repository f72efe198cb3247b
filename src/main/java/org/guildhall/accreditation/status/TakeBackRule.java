package org.guildhall.accreditation.status;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * Until when a grant can be taken back: for 30 days, as long as nothing else has happened to the accreditation, and only
 * a direct grant. What was assessed and decided by two people is no slip.
 */
public final class TakeBackRule {
    /** Days after that of the grant. */
    public static final int DAYS = 30;

    private TakeBackRule() {}

    /**
     * The last day, in UTC, on which the grant can be taken back; empty where it cannot be at all.
     *
     * @param history the changes, the oldest first
     */
    public static Optional<LocalDate> lastDay(Accreditation present, List<AccreditationEvent> history) {
        boolean isJustGranted = history.size() == 1
                && history.get(0).action() == AccreditationAction.GRANT
                && present.origin().assessor().isEmpty();
        return isJustGranted
                ? Optional.of(LocalDate.ofInstant(history.get(0).recordedAt(), ZoneOffset.UTC)
                        .plusDays(DAYS))
                : Optional.empty();
    }

    /** Whether it can be taken back on a day. */
    public static boolean isOpen(Accreditation present, List<AccreditationEvent> history, LocalDate day) {
        return lastDay(present, history).filter(last -> !day.isAfter(last)).isPresent();
    }
}
