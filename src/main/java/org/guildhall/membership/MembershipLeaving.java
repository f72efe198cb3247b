package org.guildhall.membership;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.guildhall.community.Community;
import org.guildhall.platform.AsksNoRights;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.error.RequestRefusedException;

/** How a membership ends that can be taken back: the member leaves, or a coordinator ends it. */
@Named
@AsksNoRights
public class MembershipLeaving {
    private final Memberships memberships;
    private final EndedMemberships ended;
    private final MembershipEvents events;
    private final MembershipEnd end;
    private final ActingCoordinators coordinators;
    private final Clock clock;

    @Inject
    public MembershipLeaving(
            Memberships memberships,
            EndedMemberships ended,
            MembershipEvents events,
            MembershipEnd end,
            ActingCoordinators coordinators,
            Clock clock) {
        this.memberships = memberships;
        this.ended = ended;
        this.events = events;
        this.end = end;
        this.coordinators = coordinators;
        this.clock = clock;
    }

    /**
     * The member leaves; the last coordinator only together with the last member. A request or what was a membership is
     * gone at once.
     *
     * @throws RequestRefusedException CONFLICT (409) for the last coordinator who can act while there are other members
     */
    void leave(Community community, Membership present) {
        if (present.isMember()) {
            suspend(community, present, Optional.empty());
        } else {
            end.remove(present);
        }
    }

    /** A coordinator ends a membership; as {@link #leave}. */
    void endBy(Community community, Membership member, PersonId coordinator) {
        suspend(community, member, Optional.of(coordinator));
        events.notices().tell(MembershipNoticeKind.ENDED, member, coordinator);
    }

    private void suspend(Community community, Membership member, Optional<PersonId> actor) {
        if (member.isCoordinator() && memberships.hasAnotherMember(community.id(), member.person())) {
            requireAnotherCoordinator(community, member.person());
        }
        events.suspending(community.id(), member.person());
        ended.keep(new EndedMembership(
                member.id(),
                community.id(),
                member.person(),
                member.since(),
                member.staysUntil(),
                LocalDate.now(clock),
                actor));
        end.takeAway(member);
    }

    /** @throws RequestRefusedException CONFLICT (409) when nobody else can act as coordinator */
    void requireAnotherCoordinator(Community community, PersonId person) {
        coordinators.requireAnother(community.id(), person);
    }
}
