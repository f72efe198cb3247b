package org.guildhall.accreditation;

import java.time.LocalDate;
import java.util.Optional;
import org.guildhall.site.PersonId;

/**
 * An accreditation as its latest change left it.
 *
 * @param effectiveFrom the first day in force
 * @param expiresOn the last day in force, empty for never
 * @param changedOn the day its latest change took effect
 */
public record Accreditation(
        long id,
        long communityId,
        long schemeId,
        String number,
        PersonId holder,
        String level,
        AccreditationState state,
        LocalDate effectiveFrom,
        Optional<LocalDate> expiresOn,
        LocalDate changedOn,
        PersonId grantedBy) {}
