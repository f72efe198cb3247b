package org.guildhall.membership;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Function;
import org.guildhall.community.Community;
import org.guildhall.community.CommunityService;
import org.guildhall.platform.SpaceKey;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.error.RequestRefusedException;
import org.guildhall.platform.text.Cursor;

/** The members of a community for everybody who sees it; who asks to join or will have to go for those who look after it. */
@Named
public class MembershipReading {
    private final CommunityService communities;
    private final MembershipRights rights;
    private final Memberships memberships;
    private final Vacancies vacancies;
    private final ShownParticipation participation;
    private final Clock clock;

    @Inject
    public MembershipReading(
            CommunityService communities,
            MembershipRights rights,
            Memberships memberships,
            Vacancies vacancies,
            ShownParticipation participation,
            Clock clock) {
        this.communities = communities;
        this.rights = rights;
        this.memberships = memberships;
        this.vacancies = vacancies;
        this.participation = participation;
        this.clock = clock;
    }

    /**
     * The viewer's own, empty for whoever is neither member nor former member and has not asked.
     *
     * @throws RequestRefusedException NOT_FOUND (404) where the viewer sees no community, UNAUTHENTICATED (401) when nobody is
     *     signed in
     */
    public Optional<Membership> own(Viewer viewer, SpaceKey space) {
        Community community = communities.require(viewer, space);
        return memberships.of(community.id(), viewer.signedIn());
    }

    /** The same in a community that was found for the viewer; empty for anonymous visitors too. */
    public Optional<Membership> own(Viewer viewer, Community community) {
        return viewer.person().flatMap(person -> memberships.of(community.id(), person));
    }

    /** Whether nobody can act as coordinator of a community that was found for the viewer, though somebody is needed. */
    public boolean isVacant(Community community) {
        return vacancies.isVacant(community);
    }

    /**
     * Members of a community that the viewer may see, on a site whose people the viewer may see.
     *
     * @param query what is asked for, read once the viewer may ask
     * @throws RequestRefusedException NOT_FOUND (404) where the viewer sees no community, UNAUTHENTICATED (401) or FORBIDDEN (403)
     *     where the site keeps its people from the viewer
     */
    public MemberPage page(Viewer viewer, SpaceKey space, Function<Community, MemberQuery> query) {
        Community community = communities.require(viewer, space);
        communities.requirePeople(viewer);
        return memberships.cards(query.apply(community), Optional.empty()).withoutCards();
    }

    /**
     * The same with their cards, as the viewer may see them.
     *
     * @throws RequestRefusedException NOT_FOUND (404), UNAUTHENTICATED (401) and FORBIDDEN (403) as {@link #page}
     */
    public MemberCardPage cards(Viewer viewer, SpaceKey space, Function<Community, MemberQuery> query) {
        Community community = communities.require(viewer, space);
        communities.requirePeople(viewer);
        return participation.of(viewer, community, memberships.cards(query.apply(community), viewer.person()));
    }

    /**
     * The open requests, the oldest first, for those who look after the community.
     *
     * @throws RequestRefusedException as {@link MembershipRights#coordinated}
     */
    public MemberPage requests(Viewer viewer, SpaceKey space, Optional<Cursor> after, int size) {
        return memberships.requests(rights.coordinated(viewer, space).id(), after, size);
    }

    /**
     * Members who will have to go by a day unless they are accredited again, for those who look after the community.
     *
     * @throws RequestRefusedException as {@link MembershipRights#coordinated}
     */
    public MemberPage leavingBy(Viewer viewer, SpaceKey space, LocalDate day, Optional<Cursor> after, int size) {
        return memberships.leavingBy(rights.coordinated(viewer, space).id(), day, after, size);
    }

    /** The last day of a member whose time of grace begins today, UTC. */
    public LocalDate graceFromToday() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(Boundary.GRACE_DAYS);
    }
}
