package org.guildhall.accreditation.status;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.guildhall.platform.PersonId;

/**
 * One change in the life-cycle of an accreditation.
 *
 * @param effectiveOn the day it takes effect
 * @param at the state as of this change
 * @param term the days in force as of this change
 * @param reason may be empty, or erased
 * @param supersededBy number of the one that superseded it with this change
 */
public record AccreditationEvent(
        AccreditationAction action,
        LocalDate effectiveOn,
        LifecycleState at,
        String level,
        Term term,
        PersonId actor,
        Instant recordedAt,
        String reason,
        Optional<String> supersededBy) {}
