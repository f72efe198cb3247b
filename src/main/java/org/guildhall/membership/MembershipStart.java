package org.guildhall.membership;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.guildhall.community.Communities;
import org.guildhall.community.Community;
import org.guildhall.platform.AsksNoRights;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.error.RequestRefusedException;

/** How a membership or a request begins: stored, counted, and with the last day that the boundary sets. */
@Named
@AsksNoRights
public class MembershipStart {
    private final Communities counters;
    private final Memberships memberships;
    private final Boundary boundary;
    private final MembershipEnd end;
    private final MemberAccounts accounts;
    private final Clock clock;

    @Inject
    public MembershipStart(
            Communities counters,
            Memberships memberships,
            Boundary boundary,
            MembershipEnd end,
            MemberAccounts accounts,
            Clock clock) {
        this.counters = counters;
        this.memberships = memberships;
        this.boundary = boundary;
        this.end = end;
        this.accounts = accounts;
        this.clock = clock;
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

    /** Whoever has asked, or was a member before, becomes one. */
    void admit(Membership present) {
        memberships.becomeMember(present, accounts.nameOf(present.person()), clock.instant());
        counters.countMembers(present.communityId(), 1);
    }

    /** @throws RequestRefusedException CONFLICT (409) when another request has stored the person meanwhile */
    void add(long communityId, PersonId person, MembershipState state, Role role) {
        try {
            Membership stored =
                    memberships.add(communityId, person, accounts.nameOf(person), state, role, clock.instant());
            if (stored.isMember()) {
                counters.countMembers(communityId, 1);
            }
        } catch (Memberships.AlreadyStored e) {
            throw RequestRefusedException.conflict("", "guildhall.membership.already");
        }
    }

    /** @throws RequestRefusedException CONFLICT (409) when the person's account is gone or deactivated */
    void requireUsable(PersonId person) {
        accounts.requireUsable(person);
    }
}
