package org.guildhall.accreditation;

import java.time.LocalDate;
import java.util.Optional;
import org.guildhall.site.PersonId;

/** An accreditation that is in force today, as other features show it. */
public record StandingAccreditation(
        long communityId,
        PersonId holder,
        long schemeId,
        String schemeName,
        String level,
        String number,
        Optional<LocalDate> validUntil,
        Visibility visibility) {}
