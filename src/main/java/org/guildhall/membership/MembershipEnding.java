package org.guildhall.membership;

import org.guildhall.site.PersonId;

/** Told when a membership ends, inside the transaction that ends it. */
public interface MembershipEnding {
    void membershipEnding(long communityId, PersonId person);
}
