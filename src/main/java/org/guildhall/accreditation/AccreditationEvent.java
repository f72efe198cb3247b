package org.guildhall.accreditation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.guildhall.site.PersonId;

/**
 * One change in the life of an accreditation.
 *
 * @param effectiveOn the day it takes effect
 * @param from the first day in force as of this change
 * @param expiresOn the last day in force as of this change, empty for never
 * @param reason may be empty
 */
public record AccreditationEvent(
        AccreditationAction action,
        LocalDate effectiveOn,
        String level,
        LocalDate from,
        Optional<LocalDate> expiresOn,
        PersonId actor,
        Instant recordedAt,
        String reason) {}
