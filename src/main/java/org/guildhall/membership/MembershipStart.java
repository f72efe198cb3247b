package org.guildhall.membership;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Optional;
import org.guildhall.community.Community;
import org.guildhall.platform.AsksNoRights;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.error.RequestRefusedException;

/** How a membership or a request begins: stored, counted, and with the last day that the boundary sets. */
@Named
@AsksNoRights
public class MembershipStart {
    private final Memberships memberships;
    private final Boundary boundary;
    private final MembershipEnd end;
    private final NewMemberships beginnings;
    private final MemberAccounts accounts;

    @Inject
    public MembershipStart(
            Memberships memberships,
            Boundary boundary,
            MembershipEnd end,
            NewMemberships beginnings,
            MemberAccounts accounts) {
        this.memberships = memberships;
        this.boundary = boundary;
        this.end = end;
        this.beginnings = beginnings;
        this.accounts = accounts;
    }

    /** The person comes in, or asks to, as the boundary has it; the first member becomes the coordinator. */
    Membership enter(Community community, PersonId person, Optional<Membership> present) {
        MembershipState state = present.map(Membership::state).orElse(MembershipState.ABSENT);
        Optional<MembershipState> next = MembershipTransitions.after(state, boundary.wayIn(community, person));
        if (next.isEmpty()) {
            return present.orElseThrow();
        }
        present.ifPresent(membership -> end.lapseIfFormer(community.id(), membership));
        if (present.isPresent() && next.get() == MembershipState.MEMBER) {
            admit(present.get());
        } else {
            present.ifPresent(memberships::remove);
            boolean first =
                    next.get() == MembershipState.MEMBER && !memberships.hasAnotherMember(community.id(), person);
            add(community.id(), person, next.get(), first ? Role.COORDINATOR : Role.MEMBER);
        }
        Optional<LocalDate> lastDay = boundary.lastDayOf(community, person);
        lastDay.ifPresent(day -> memberships.stayUntil(community.id(), person, lastDay));
        return memberships.of(community.id(), person).orElseThrow();
    }

    /**
     * The same for somebody who accepts an invitation.
     *
     * @throws RequestRefusedException CONFLICT (409) when there is none any more
     */
    Membership enterInvited(Community community, PersonId person, Optional<Membership> present) {
        boundary.requireInvitation(community, person);
        return enter(community, person, present);
    }

    /** Whoever has asked becomes a member. */
    void admit(Membership present) {
        beginnings.admit(present);
    }

    /** @throws RequestRefusedException CONFLICT (409) when another request has stored the person meanwhile */
    void add(long communityId, PersonId person, MembershipState state, Role role) {
        beginnings.add(communityId, person, state, role);
    }

    /** @throws RequestRefusedException CONFLICT (409) when the person's account is gone or deactivated */
    void requireUsable(PersonId person) {
        accounts.requireUsable(person);
    }
}
