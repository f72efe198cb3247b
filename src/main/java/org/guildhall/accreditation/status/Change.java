package org.guildhall.accreditation.status;

import java.time.LocalDate;
import java.util.Optional;
import org.guildhall.platform.text.Parsing;

/**
 * A change of an accreditation, as requested.
 *
 * @param on the day it takes effect, empty when the input had none
 * @param reason trimmed, may be empty, at most 1,000 characters once checked
 * @param level the level from now on, for renewals; empty to keep it
 * @param reviewOn when probation or suspension is reviewed again
 */
public record Change(
        AccreditationAction action,
        Optional<LocalDate> on,
        String reason,
        Optional<String> level,
        Optional<LocalDate> reviewOn) {

    public Change {
        reason = reason.trim();
        level = level.flatMap(Parsing::text);
    }

    /** A change that keeps the level and needs no review. */
    public Change(AccreditationAction action, LocalDate on, String reason) {
        this(action, Optional.of(on), reason, Optional.empty(), Optional.empty());
    }

    /** The same with another level from now on. */
    public Change toLevel(String newLevel) {
        return new Change(action, on, reason, Optional.of(newLevel), reviewOn);
    }

    /** The same with a day of review, or none. */
    public Change reviewedOn(Optional<LocalDate> day) {
        return new Change(action, on, reason, level, day);
    }

    /** The same, on the given day if it has none. */
    Change orOn(LocalDate day) {
        return on.isPresent() ? this : new Change(action, Optional.of(day), reason, level, reviewOn);
    }
}
