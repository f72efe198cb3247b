package org.guildhall.membership;

import org.guildhall.platform.PersonId;

/** Told when a membership ends and when it is taken up again, inside the transaction that does it. */
public interface MembershipEndListener {
    /** The membership ends for good: what belongs to it is erased. */
    void membershipEnding(long communityId, PersonId person);

    /**
     * The membership ends and can be taken back for some days: what belongs to it is seen by nobody, and either restored
     * or erased later on.
     */
    default void membershipSuspending(long communityId, PersonId person) {
        membershipEnding(communityId, person);
    }

    /** The person is a member again and wants back what belonged to the membership before. */
    default void membershipRestored(long communityId, PersonId person) {}

    /** What was kept is erased. */
    default void membershipForgotten(long communityId, PersonId person) {}
}
