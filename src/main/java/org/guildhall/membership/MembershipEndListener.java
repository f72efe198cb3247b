package org.guildhall.membership;

import org.guildhall.platform.PersonId;

/** Told when a membership ends, inside the transaction that ends it. */
public interface MembershipEndListener {
    /** Called inside the transaction that ends a membership. */
    void membershipEnding(long communityId, PersonId person);
}
