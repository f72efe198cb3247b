package org.guildhall.accreditation.status;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What somebody wants to do with an accreditation.
 *
 * @param on the day it takes effect, null when the input had none
 * @param reason may be empty, at most 1,000 characters
 * @param level the level from now on, for renewals; empty to keep it
 * @param reviewOn when probation or suspension is looked at again
 */
public record Change(
        AccreditationAction action, LocalDate on, String reason, String level, Optional<LocalDate> reviewOn) {

    public Change(AccreditationAction action, LocalDate on, String reason, String level) {
        this(action, on, reason, level, Optional.empty());
    }
}
