package org.guildhall.membership;

import java.time.Instant;
import org.guildhall.site.PersonId;

/**
 * A stored membership or request for one.
 *
 * @param state never {@link MembershipState#ABSENT}
 * @param role meaningful for members
 * @param since when the person became a member, or asked
 */
public record Membership(long id, long communityId, PersonId person, MembershipState state, Role role, Instant since) {

    public boolean isMember() {
        return state == MembershipState.MEMBER;
    }

    public boolean isCoordinator() {
        return isMember() && role == Role.COORDINATOR;
    }
}
