package org.guildhall.accreditation.status;

import java.time.LocalDate;
import java.util.Optional;
import org.guildhall.platform.ao.Days;

/**
 * The last days of an accreditation, the same two wherever it is shown. In their order: renewal is due after the first,
 * and after the second the accreditation is no longer in force.
 *
 * @param validUntil the last day of its term, empty for one that never ends and for one that is not in force
 * @param graceUntil the last day of the grace after it, empty where the accreditation is not in force during a grace
 */
public record LastDays(Optional<LocalDate> validUntil, Optional<LocalDate> graceUntil) {
    /** Of one without end, and of one that is not in force. */
    public static final LastDays NONE = new LastDays(Optional.empty(), Optional.empty());

    /**
     * As days are stored.
     *
     * @param until {@link Days#NEVER} for one without end
     * @param graceUntil the last day before it lapses: as {@code until} where there is no grace
     * @param graceCounts whether it is in force during grace
     */
    public static LastDays stored(String until, String graceUntil, boolean graceCounts) {
        return new LastDays(
                Days.lastDay(until),
                graceCounts && !graceUntil.equals(until) ? Days.lastDay(graceUntil) : Optional.empty());
    }

    /** The last day on which it is in force, empty for never ending. */
    public Optional<LocalDate> lastInForce() {
        return graceUntil.or(() -> validUntil);
    }
}
