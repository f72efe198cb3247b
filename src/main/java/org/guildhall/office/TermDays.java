package org.guildhall.office;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The first and the last day of a term, both within it; UTC days.
 *
 * @param ends empty while no last day is set
 */
public record TermDays(LocalDate begins, Optional<LocalDate> ends) {

    public boolean isBegunOn(LocalDate day) {
        return !begins.isAfter(day);
    }

    /** Whether the last day has passed. */
    public boolean isOverOn(LocalDate day) {
        return ends.filter(day::isAfter).isPresent();
    }

    /** Whether a term that begins on a day follows without a gap, or overlaps. */
    boolean isFollowedBy(TermDays later) {
        return ends.map(last -> !later.begins.isAfter(last.plusDays(1))).orElse(true);
    }

    /** From the earlier beginning up to the end of the later term. */
    TermDays extendedBy(TermDays later) {
        return new TermDays(begins.isBefore(later.begins) ? begins : later.begins, later.ends);
    }
}
