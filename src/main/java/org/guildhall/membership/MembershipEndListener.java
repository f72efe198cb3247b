package org.guildhall.membership;

import org.guildhall.platform.PersonId;

/** Told when a membership ends, inside the transaction that ends it. */
public interface MembershipEndListener {
    void membershipEnding(long communityId, PersonId person);
}
