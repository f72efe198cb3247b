package org.guildhall.accreditation.application;

import java.time.LocalDate;
import org.guildhall.accreditation.status.LifecycleState;
import org.guildhall.platform.PersonId;

/**
 * An application that is about to be stored.
 *
 * @param level one of the scheme's
 * @param statement why, in the applicant's own words, trimmed, may be empty
 */
public record NewApplication(
        long communityId,
        long schemeId,
        String level,
        PersonId applicant,
        LifecycleState at,
        String statement,
        LocalDate submittedOn) {}
