package org.guildhall.accreditation.scheme;

import java.util.Set;
import org.guildhall.platform.PersonId;

/** What schemes need to know of the accreditations under them; those who keep accreditations answer it. */
public interface SchemeUse {

    /** Whether somebody holds an accreditation of this level that has not ended. */
    boolean isLevelInUse(long schemeId, String level);

    /** Ids of the community's schemes under which the person holds or held an accreditation; one look-up. */
    Set<Long> schemesHeldBy(long communityId, PersonId person);
}
