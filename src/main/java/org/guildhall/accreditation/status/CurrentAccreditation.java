package org.guildhall.accreditation.status;

import org.guildhall.platform.PersonId;

/**
 * An accreditation that is in force today, as other features show it to somebody who may read of it.
 *
 * @param lastDays none for one that never ends
 */
public record CurrentAccreditation(
        long communityId,
        PersonId holder,
        long schemeId,
        String schemeName,
        String level,
        String number,
        LastDays lastDays) {}
