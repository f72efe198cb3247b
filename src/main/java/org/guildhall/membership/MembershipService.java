package org.guildhall.membership;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.guildhall.community.Community;
import org.guildhall.membership.MembershipTransitions.Action;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.SpaceKey;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.error.RequestRefusedException;

/** Joining, asking, leaving, and what coordinators do about it. */
@Named
public class MembershipService {
    private final MembershipRights rights;
    private final Memberships memberships;
    private final MembershipStart start;
    private final MembershipLeaving leaving;
    private final MemberLock members;
    private final MembershipEvents events;

    @Inject
    public MembershipService(
            MembershipRights rights,
            Memberships memberships,
            MembershipStart start,
            MembershipLeaving leaving,
            MemberLock members,
            MembershipEvents events) {
        this.rights = rights;
        this.memberships = memberships;
        this.start = start;
        this.leaving = leaving;
        this.members = members;
        this.events = events;
    }

    /**
     * The viewer comes in, or asks to; doing it twice changes nothing.
     *
     * @throws RequestRefusedException UNAUTHENTICATED (401) when nobody is signed in, NOT_FOUND (404) where the viewer sees no
     *     community, CONFLICT (409) when the boundary is not met, READ_ONLY (503) while the site is
     */
    public Membership join(Viewer viewer, SpaceKey space) {
        PersonId person = viewer.signedIn();
        Membership entered = members.alone(rights.writable(viewer, space), community -> {
            Optional<Membership> present = of(community, person);
            return present.filter(Membership::isMember).orElseGet(() -> start.enter(community, person, present));
        });
        events.entered(entered);
        return entered;
    }

    /**
     * The viewer leaves, or takes a request back; for whoever is neither, nothing happens. Leaving can be taken back, see
     * {@link EndedMembershipService}.
     *
     * @throws RequestRefusedException UNAUTHENTICATED (401), NOT_FOUND (404) and READ_ONLY (503) as {@link #join}, CONFLICT (409)
     *     for the last coordinator while others are members
     */
    public void leave(Viewer viewer, SpaceKey space) {
        PersonId person = viewer.signedIn();
        members.alone(rights.writable(viewer, space), community -> {
            of(community, person).ifPresent(present -> leaving.leave(community, present));
            return null;
        });
    }

    /**
     * Lets a person in who asked.
     *
     * @throws RequestRefusedException as {@link MembershipRights#changeable}; CONFLICT (409) when the person has not asked,
     *     or has no account any more that can be used
     */
    public Membership approve(Viewer viewer, SpaceKey space, PersonId person) {
        Membership entered = members.alone(rights.writable(viewer, space), community -> {
            rights.requireCoordination(viewer, community);
            Membership request = requested(community, person, Action.APPROVE);
            start.requireUsable(person);
            start.admit(request);
            events.notices().tell(MembershipNoticeKind.ACCEPTED, request, viewer.signedIn());
            return of(community, person).orElseThrow();
        });
        events.entered(entered);
        return entered;
    }

    /**
     * Does not let a person in who asked; they may ask again.
     *
     * @throws RequestRefusedException as {@link #approve}; UNAUTHENTICATED (401), FORBIDDEN (403), NOT_FOUND (404)
     *     and CONFLICT (409) for the same reasons
     */
    public void decline(Viewer viewer, SpaceKey space, PersonId person) {
        members.alone(rights.writable(viewer, space), community -> {
            rights.requireCoordination(viewer, community);
            Membership request = requested(community, person, Action.DECLINE);
            memberships.remove(request);
            events.notices().tell(MembershipNoticeKind.DECLINED, request, viewer.signedIn());
            return null;
        });
    }

    /**
     * Gives a member a role; a community with members keeps at least one coordinator.
     *
     * @throws RequestRefusedException as {@link MembershipRights#changeable}; NOT_FOUND (404) for whoever is no member, CONFLICT
     *     (409) for the last coordinator
     */
    public Membership changeRole(Viewer viewer, SpaceKey space, PersonId person, Role role) {
        return members.alone(rights.writable(viewer, space), community -> {
            rights.requireCoordination(viewer, community);
            Membership member = of(community, person)
                    .filter(Membership::isMember)
                    .orElseThrow(() -> RequestRefusedException.notFound("guildhall.membership.no-such-member"));
            if (role == Role.COORDINATOR) {
                start.requireUsable(person);
            } else if (member.isCoordinator()) {
                leaving.requireAnotherCoordinator(community, person);
            }
            memberships.changeRole(member, role);
            events.notices().tellOfRole(member, role, viewer.signedIn());
            return of(community, person).orElseThrow();
        });
    }

    /**
     * Makes the founder coordinator, unless there already. Asks no rights: part of the founding.
     *
     * @throws RequestRefusedException NOT_FOUND (404) when the community no longer exists, CONFLICT (409) when the
     *     community's data stays locked by others for too long
     */
    public void appointFounder(long communityId, PersonId founder) {
        members.alone(communityId, () -> {
            if (memberships.of(communityId, founder).isEmpty()) {
                start.add(communityId, founder, MembershipState.MEMBER, Role.COORDINATOR);
            }
            return null;
        });
    }

    private Membership requested(Community community, PersonId person, Action action) {
        return of(community, person)
                .filter(membership ->
                        MembershipTransitions.after(membership.state(), action).isPresent())
                .orElseThrow(() -> RequestRefusedException.conflict("", "guildhall.membership.no-such-request"));
    }

    private Optional<Membership> of(Community community, PersonId person) {
        return memberships.of(community.id(), person);
    }
}
