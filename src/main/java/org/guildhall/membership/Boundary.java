package org.guildhall.membership;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.guildhall.community.Community;
import org.guildhall.community.JoinPolicy;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.error.RequestRefusedException;

/** The community's own boundary: what a person who wants to join may do. */
@Named
public class Boundary {
    /** Days a member stays after the last day on which what the boundary asks for was met. */
    public static final int GRACE_DAYS = 90;

    private final List<JoinRequirement> requirements;
    private final InvitationLookUp invitations;

    @Inject
    public Boundary(List<JoinRequirement> requirements, InvitationLookUp invitations) {
        this.requirements = requirements;
        this.invitations = invitations;
    }

    /**
     * How the person may come in. Whoever is invited need not ask; what accredited people bring, they need as well.
     *
     * @throws RequestRefusedException of kind CONFLICT saying what is needed, when the community lets in accredited or
     *     invited people only
     */
    MembershipTransitions.Action wayIn(Community community, PersonId person) {
        return switch (community.joinPolicy()) {
            case OPEN -> MembershipTransitions.Action.JOIN;
            case ON_REQUEST ->
                isInvited(community, person) ? MembershipTransitions.Action.JOIN : MembershipTransitions.Action.REQUEST;
            case INVITATION -> wayInForInvited(community, person);
            case ACCREDITED_ONLY -> wayInForAccredited(community, person);
        };
    }

    /** Whether the viewer may come in today, or ask to; visitors once they have signed in. */
    public boolean isOpenTo(Viewer viewer, Community community) {
        return switch (community.joinPolicy()) {
            case OPEN, ON_REQUEST -> true;
            case INVITATION -> invitationOf(viewer, community).isPresent();
            case ACCREDITED_ONLY -> isMet(viewer, community);
        };
    }

    /** The invitation that the viewer has today. */
    public Optional<CurrentInvitation> invitationOf(Viewer viewer, Community community) {
        return viewer.person().flatMap(person -> invitations.current(community.id(), person));
    }

    /** Whether an {@code ACCREDITED_ONLY} community would let the viewer in today; never a visitor. */
    public boolean isMet(Viewer viewer, Community community) {
        return viewer.person().filter(person -> isMet(community, person)).isPresent();
    }

    /** Those of some people whom an {@code ACCREDITED_ONLY} community would let in today; a look-up for up to 500. */
    Set<PersonId> metBy(long communityId, Collection<PersonId> people) {
        return requirements.stream()
                .flatMap(requirement -> requirement.metBy(communityId, people).stream())
                .collect(Collectors.toSet());
    }

    /** @throws RequestRefusedException CONFLICT (409) when nobody could ever meet what the boundary asks for */
    void requirePossible(long communityId) {
        if (requirements.stream().noneMatch(requirement -> requirement.isPossible(communityId))) {
            throw RequestRefusedException.conflict("joinPolicy", "guildhall.membership.boundary.impossible");
        }
    }

    private boolean isMet(Community community, PersonId person) {
        return requirements.stream().anyMatch(requirement -> requirement.isMetBy(community.id(), person));
    }

    /** The last day as a member of somebody who comes in now, as far as the boundary sets one. */
    Optional<LocalDate> lastDayOf(Community community, PersonId person) {
        return community.joinPolicy() == JoinPolicy.ACCREDITED_ONLY
                ? requirements.stream()
                        .flatMap(requirement -> requirement.lastDayOf(community.id(), person).stream())
                        .max(Comparator.naturalOrder())
                : Optional.empty();
    }

    /** @throws RequestRefusedException CONFLICT (409) when the person has no invitation that lets them in today */
    void requireInvitation(Community community, PersonId person) {
        if (!isInvited(community, person)) {
            throw RequestRefusedException.conflict("", "guildhall.invitation.none");
        }
    }

    private boolean isInvited(Community community, PersonId person) {
        return invitations.current(community.id(), person).isPresent();
    }

    private MembershipTransitions.Action wayInForInvited(Community community, PersonId person) {
        if (!isInvited(community, person)) {
            throw RequestRefusedException.conflict("", "guildhall.membership.invitation-needed", community.name());
        }
        return MembershipTransitions.Action.JOIN;
    }

    private MembershipTransitions.Action wayInForAccredited(Community community, PersonId person) {
        if (!isMet(community, person)) {
            throw RequestRefusedException.conflict("", "guildhall.membership.accreditation-needed", community.name());
        }
        return MembershipTransitions.Action.JOIN;
    }
}
