package org.guildhall.membership;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.guildhall.community.Community;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.SpaceKey;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.error.Checks;
import org.guildhall.platform.error.RequestRefusedException;

/** Joining, asking, leaving, and the roles that coordinators give. */
@Named
public class MembershipService {
    /** The longest word that goes with a request or with its answer, in characters. */
    public static final int LONGEST_WORD = 500;

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
     *     community, CONFLICT (409) when the boundary is not met, READ_ONLY (503) while the site is; INVALID (400) never
     */
    public Membership join(Viewer viewer, SpaceKey space) {
        return join(viewer, space, "");
    }

    /**
     * As {@link #join(Viewer, SpaceKey)}; where the viewer has to ask, with a word why, which is kept with the request.
     *
     * @param word at most {@value #LONGEST_WORD} characters, may be empty; what was written with an earlier request stays
     *     when it is empty
     * @throws RequestRefusedException UNAUTHENTICATED (401), NOT_FOUND (404), CONFLICT (409) and READ_ONLY (503) as {@link
     *     #join(Viewer, SpaceKey)}; INVALID (400) naming the word
     */
    public Membership join(Viewer viewer, SpaceKey space, String word) {
        PersonId person = viewer.signedIn();
        Community seen = rights.writable(viewer, space);
        new Checks().optionalLines(word, "word", LONGEST_WORD).orRefuse();
        Membership entered = members.alone(seen, community -> {
            Optional<Membership> present = of(community, person);
            Membership now =
                    present.filter(Membership::isMember).orElseGet(() -> start.enter(community, person, present));
            if (now.state() == MembershipState.REQUESTED && !word.isBlank()) {
                memberships.keepWord(now, word.strip());
            }
            return now;
        });
        events.entered(entered);
        return entered;
    }

    /**
     * The viewer, who was invited, comes in; members stay what they are.
     *
     * @throws RequestRefusedException UNAUTHENTICATED (401), NOT_FOUND (404) and READ_ONLY (503) as {@link #join(Viewer,
     *     SpaceKey)}, CONFLICT (409) when there is no invitation any more, or when the boundary asks for more than that
     */
    public Membership acceptInvitation(Viewer viewer, SpaceKey space) {
        PersonId person = viewer.signedIn();
        Membership entered = members.alone(rights.writable(viewer, space), community -> {
            Optional<Membership> present = of(community, person);
            return present.filter(Membership::isMember).orElseGet(() -> start.enterInvited(community, person, present));
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

    /** Tells a founder once which answers could not be kept whole. Asks no rights: part of the founding. */
    public void tellFounder(long communityId, PersonId founder, List<ShortenedAnswer> shortened) {
        events.notices().tellOfShortened(communityId, founder, shortened);
    }

    private Optional<Membership> of(Community community, PersonId person) {
        return memberships.of(community.id(), person);
    }
}
