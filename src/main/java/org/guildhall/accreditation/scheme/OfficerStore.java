package org.guildhall.accreditation.scheme;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.guildhall.platform.PersonId;

/** Who assesses and decides under a scheme, as stored. Writes run inside the caller's transaction. */
public interface OfficerStore {

    /** Everybody with a duty under the scheme; a duty without officers is not in the map. One look-up. */
    Map<OfficerDuty, Set<PersonId>> of(long schemeId);

    /** Ids of the schemes of the community under which the person has a duty. One look-up. */
    Map<Long, Set<OfficerDuty>> dutiesOf(long communityId, PersonId person);

    /** Ids of the communities in which the person has a duty under any scheme. One look-up. */
    Set<Long> communitiesOf(PersonId person);

    /** Everybody with a duty under any scheme of any community; one look-up. */
    Set<PersonId> everybody();

    /** Those with a duty, by scheme of the community; a scheme without officers is not in the map. One look-up. */
    Map<Long, Set<PersonId>> with(long communityId, OfficerDuty duty);

    /** Replaces the people who have a duty under a scheme. */
    void replace(long communityId, long schemeId, OfficerDuty duty, Collection<PersonId> people);
}
