package org.guildhall.membership;

import org.guildhall.site.PersonId;

/** What a person must bring to join a community that lets in accredited people only. */
public interface JoinRequirement {
    boolean isMetBy(long communityId, PersonId person);
}
