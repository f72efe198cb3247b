package org.guildhall.membership;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.guildhall.platform.PersonId;

/**
 * A stored membership or request for one.
 *
 * @param state never {@link MembershipState#ABSENT}
 * @param role meaningful for members
 * @param since when the person became a member, or asked
 * @param staysUntil the last day as a member, as far as the community's boundary sets one
 */
public record Membership(
        long id,
        long communityId,
        PersonId person,
        MembershipState state,
        Role role,
        Instant since,
        Optional<LocalDate> staysUntil) {

    public boolean isFormer() {
        return state == MembershipState.FORMER;
    }

    public boolean isMember() {
        return state == MembershipState.MEMBER;
    }

    public boolean isCoordinator() {
        return isMember() && role == Role.COORDINATOR;
    }
}
