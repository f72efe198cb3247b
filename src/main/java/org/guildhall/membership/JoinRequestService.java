package org.guildhall.membership;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.Map;
import org.guildhall.community.Community;
import org.guildhall.membership.MembershipTransitions.Action;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.SpaceKey;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.error.Checks;
import org.guildhall.platform.error.RequestRefusedException;

/** What coordinators read of requests to join, and how they answer. */
@Named
public class JoinRequestService {
    private final MembershipRights rights;
    private final Memberships memberships;
    private final MembershipStart start;
    private final RequestAnswers answers;
    private final MemberLock members;
    private final MembershipEvents events;

    @Inject
    public JoinRequestService(
            MembershipRights rights,
            Memberships memberships,
            MembershipStart start,
            RequestAnswers answers,
            MemberLock members,
            MembershipEvents events) {
        this.rights = rights;
        this.memberships = memberships;
        this.start = start;
        this.answers = answers;
        this.members = members;
        this.events = events;
    }

    /**
     * What people wrote with their open requests; those who wrote nothing are not in the map.
     *
     * @throws RequestRefusedException as {@link MembershipRights#coordinated}
     */
    public Map<PersonId, String> words(Viewer viewer, SpaceKey space, Collection<PersonId> people) {
        return memberships.requestWords(rights.coordinated(viewer, space).id(), people);
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
            answers.grant(request, viewer.signedIn());
            return memberships.of(community.id(), person).orElseThrow();
        });
        events.entered(entered);
        return entered;
    }

    /**
     * Does not let a person in who asked; they are told, and may ask again.
     *
     * @param word what the person reads with the answer, at most {@value MembershipService#LONGEST_WORD} characters; may be
     *     empty
     * @throws RequestRefusedException as {@link MembershipRights#changeable}; INVALID (400) naming the word, CONFLICT (409)
     *     when the person has not asked
     */
    public void decline(Viewer viewer, SpaceKey space, PersonId person, String word) {
        Community seen = rights.changeable(viewer, space);
        new Checks().optionalLines(word, "word", MembershipService.LONGEST_WORD).orRefuse();
        members.alone(seen, community -> {
            rights.requireCoordination(viewer, community);
            Membership request = requested(community, person, Action.DECLINE);
            memberships.remove(request);
            answers.decline(request, word.strip());
            return null;
        });
    }

    private Membership requested(Community community, PersonId person, Action action) {
        return memberships
                .of(community.id(), person)
                .filter(membership ->
                        MembershipTransitions.after(membership.state(), action).isPresent())
                .orElseThrow(() -> RequestRefusedException.conflict("", "guildhall.membership.no-such-request"));
    }
}
