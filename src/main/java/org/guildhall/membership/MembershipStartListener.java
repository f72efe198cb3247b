package org.guildhall.membership;

import org.guildhall.platform.PersonId;

/** Told when somebody becomes a member, in whatever way; inside the transaction that does it. */
public interface MembershipStartListener {

    /** The person is a member from now on. */
    void membershipStarting(long communityId, PersonId person);
}
