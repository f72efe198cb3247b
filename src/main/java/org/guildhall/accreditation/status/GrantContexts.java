package org.guildhall.accreditation.status;

import java.util.Optional;
import org.guildhall.platform.PersonId;

/** Looks up what a grant depends on. */
public interface GrantContexts {

    /**
     * All of it in one look-up, for whoever is alone with the record: it is as it stays until they have written.
     *
     * @param holder empty for somebody who is not known, who holds nothing
     * @return empty where the community has no such scheme
     */
    Optional<GrantContext> of(long communityId, long schemeId, PersonId decider, Optional<PersonId> holder);
}
