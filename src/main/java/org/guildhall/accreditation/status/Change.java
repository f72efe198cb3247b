package org.guildhall.accreditation.status;

import java.time.LocalDate;
import java.util.Optional;
import org.guildhall.platform.text.Parsing;

/**
 * What somebody wants to do with an accreditation.
 *
 * @param on the day it takes effect, empty when the input had none
 * @param reason trimmed, may be empty, at most 1,000 characters once checked
 * @param level the level from now on, for renewals; empty to keep it
 * @param reviewOn when probation or suspension is looked at again
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

    /** The same with a day on which it is looked at again, or none. */
    public Change reviewedOn(Optional<LocalDate> day) {
        return new Change(action, on, reason, level, day);
    }

    /** The same, on a day if it says none. */
    Change orOn(LocalDate day) {
        return on.isPresent() ? this : new Change(action, Optional.of(day), reason, level, reviewOn);
    }
}
