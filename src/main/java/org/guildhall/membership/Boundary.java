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

    @Inject
    public Boundary(List<JoinRequirement> requirements) {
        this.requirements = requirements;
    }

    /**
     * How the person may come in.
     *
     * @throws RequestRefusedException of kind CONFLICT saying what is needed, when the community lets in accredited people only
     */
    MembershipTransitions.Action wayIn(Community community, PersonId person) {
        return switch (community.joinPolicy()) {
            case OPEN -> MembershipTransitions.Action.JOIN;
            case ON_REQUEST -> MembershipTransitions.Action.REQUEST;
            case ACCREDITED_ONLY -> wayInForAccredited(community, person);
        };
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

    private MembershipTransitions.Action wayInForAccredited(Community community, PersonId person) {
        if (!isMet(community, person)) {
            throw RequestRefusedException.conflict("", "guildhall.membership.accreditation-needed", community.name());
        }
        return MembershipTransitions.Action.JOIN;
    }
}
