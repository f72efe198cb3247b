package org.guildhall.accreditation.scheme;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.guildhall.community.Community;
import org.guildhall.community.CommunityService;
import org.guildhall.membership.MembershipRights;
import org.guildhall.platform.People;
import org.guildhall.platform.Person;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.Rights;
import org.guildhall.platform.SpaceKey;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.error.RequestRefusedException;

/**
 * Who may do what with accreditations. Admins of the space configure schemes. Under each scheme the officers named for
 * it assess and decide; where none is named whose account can be used,
 * those who look after the community do. Nobody decides for themselves.
 */
@Named
public class AccreditationRights {
    private final CommunityService communities;
    private final MembershipRights memberships;
    private final Schemes schemes;
    private final OfficerStore officers;
    private final Rights rights;
    private final People people;

    @Inject
    public AccreditationRights(
            CommunityService communities,
            MembershipRights memberships,
            Schemes schemes,
            OfficerStore officers,
            Rights rights,
            People people) {
        this.communities = communities;
        this.memberships = memberships;
        this.schemes = schemes;
        this.officers = officers;
        this.rights = rights;
        this.people = people;
    }

    /**
     * The community, when the viewer is signed in and the site can be written to.
     *
     * @throws RequestRefusedException NOT_FOUND (404) when there is no community or the viewer may not see its space,
     *     UNAUTHENTICATED (401) when nobody is signed in, READ_ONLY (503) while the site is in read-only mode
     */
    public Community writable(Viewer viewer, SpaceKey space) {
        Community community = communities.require(viewer, space);
        viewer.signedIn();
        if (rights.isReadOnly()) {
            throw RequestRefusedException.readOnly();
        }
        return community;
    }

    /**
     * The community, when the viewer may configure its schemes now.
     *
     * @throws RequestRefusedException NOT_FOUND (404) when there is no community or the viewer may not see its space,
     *     UNAUTHENTICATED (401) when nobody is signed in, FORBIDDEN (403) for those who do not administer the space,
     *     READ_ONLY (503) while the site is in read-only mode
     */
    public Community configurable(Viewer viewer, SpaceKey space) {
        Community community = communities.require(viewer, space);
        viewer.signedIn();
        if (!mayConfigure(viewer, space)) {
            throw RequestRefusedException.forbidden("guildhall.accreditation.space-admins-only");
        }
        return writable(viewer, space);
    }

    /** Whether the viewer may configure the schemes of the space's community: whether they administer the space. */
    public boolean mayConfigure(Viewer viewer, SpaceKey space) {
        return rights.mayAdminister(viewer, space);
    }

    /**
     * The community, for those who run its accreditations: they may read everything about them, nobody else may.
     *
     * @throws RequestRefusedException NOT_FOUND (404) when there is no community or the viewer may not see its space,
     *     UNAUTHENTICATED (401) when nobody is signed in, FORBIDDEN (403) for those who do not run the accreditations
     */
    public Community readable(Viewer viewer, SpaceKey space) {
        Community community = communities.require(viewer, space);
        viewer.signedIn();
        if (!runs(viewer, community)) {
            throw RequestRefusedException.forbidden("guildhall.accreditation.officers-only");
        }
        return community;
    }

    /** The same without a refusal: empty for those who do not run the accreditations. */
    public Optional<Community> find(Viewer viewer, SpaceKey space) {
        return communities.find(viewer, space).filter(community -> runs(viewer, community));
    }

    /** Whether the viewer looks after the community or has a duty under one of its schemes. */
    public boolean runs(Viewer viewer, Community community) {
        return memberships.mayCoordinate(viewer, community)
                || viewer.person()
                        .filter(person ->
                                !officers.dutiesOf(community.id(), person).isEmpty())
                        .isPresent();
    }

    /** Whether the viewer is the person it is about, such as the holder, or runs the community's accreditations. */
    public boolean isAboutOrRuns(Viewer viewer, Community community, PersonId person) {
        return viewer.is(person) || runs(viewer, community);
    }

    /** Ids of those of the communities in which the viewer, who is no member there, runs accreditations; one look-up. */
    public Set<Long> runFromOutside(Viewer viewer, Collection<Community> some) {
        if (some.isEmpty()) {
            return Set.of();
        }
        Set<Long> onDuty = viewer.person().map(officers::communitiesOf).orElse(Set.of());
        return some.stream()
                .filter(each -> onDuty.contains(each.id()) || rights.mayAdminister(viewer, each.space()))
                .map(Community::id)
                .collect(Collectors.toSet());
    }

    /** Whether the viewer looks after the community. */
    public boolean coordinates(Viewer viewer, Community community) {
        return memberships.mayCoordinate(viewer, community);
    }

    /**
     * Whether the viewer has the duty under the scheme: as one of those named for it or, where nobody is named whose
     * account can be used, as a coordinator.
     */
    public boolean may(Viewer viewer, Community community, long schemeId, OfficerDuty duty) {
        Set<PersonId> named = officers.of(schemeId).getOrDefault(duty, Set.of());
        return isAmong(viewer, named)
                || !viewer.isAnonymous() && memberships.mayCoordinate(viewer, community) && !canAnyAct(named);
    }

    private boolean canAnyAct(Collection<PersonId> named) {
        return !named.isEmpty() && people.byIds(named).values().stream().anyMatch(Person::isActive);
    }

    /**
     * Refuses those who do not have the duty under the scheme; see {@link #may}.
     *
     * @throws RequestRefusedException FORBIDDEN (403)
     */
    public void require(Viewer viewer, Community community, long schemeId, OfficerDuty duty) {
        requireDuty(may(viewer, community, schemeId, duty), duty);
    }

    /**
     * The same where the officers have been looked up.
     *
     * @param named for the duty under the scheme, as far as it matters to the viewer
     * @throws RequestRefusedException FORBIDDEN (403)
     */
    public void require(Viewer viewer, Community community, long schemeId, NamedOfficers named, OfficerDuty duty) {
        boolean isCoordinators = !named.anybody() && memberships.mayCoordinate(viewer, community);
        requireDuty(named.included() || isCoordinators || may(viewer, community, schemeId, duty), duty);
    }

    private static void requireDuty(boolean may, OfficerDuty duty) {
        if (!may) {
            throw lacking(duty);
        }
    }

    /**
     * Refuses people who have the duty under none of the community's schemes: asked first where only what was sent says under
     * which scheme. A community without schemes has nobody to refuse.
     *
     * @throws RequestRefusedException as {@link #readable}; FORBIDDEN (403) for those who lack the duty
     */
    public void requireAnywhere(Viewer viewer, SpaceKey space, OfficerDuty duty) {
        Community community = readable(viewer, space);
        List<Scheme> all = schemes.of(community.id());
        if (!all.isEmpty() && schemesFor(viewer, community, all, duty).isEmpty()) {
            throw lacking(duty);
        }
    }

    private static RequestRefusedException lacking(OfficerDuty duty) {
        return RequestRefusedException.forbidden("guildhall.accreditation.duty." + duty.code());
    }

    /**
     * Refuses the holder: nobody assesses or decides on their own accreditation.
     *
     * @throws RequestRefusedException FORBIDDEN (403) when the viewer is the holder
     */
    public void requireAnotherPerson(Viewer viewer, PersonId holder) {
        if (viewer.is(holder)) {
            throw RequestRefusedException.forbidden("guildhall.accreditation.not-your-own");
        }
    }

    /** Ids of those of the community's schemes under which the viewer has the duty; one look-up of officers. */
    public Set<Long> schemesFor(Viewer viewer, Community community, Collection<Scheme> schemes, OfficerDuty duty) {
        Map<Long, Set<PersonId>> named = officers.with(community.id(), duty);
        boolean coordinates = memberships.mayCoordinate(viewer, community);
        Set<PersonId> acting = coordinates ? acting(named.values()) : Set.of();
        return schemes.stream()
                .map(Scheme::id)
                .filter(id -> isAmong(viewer, named.getOrDefault(id, Set.of()))
                        || coordinates && Collections.disjoint(acting, named.getOrDefault(id, Set.of())))
                .collect(Collectors.toSet());
    }

    private static boolean isAmong(Viewer viewer, Set<PersonId> named) {
        return named.stream().anyMatch(viewer::is);
    }

    private Set<PersonId> acting(Collection<Set<PersonId>> named) {
        Set<PersonId> all = named.stream().flatMap(Set::stream).collect(Collectors.toSet());
        return all.isEmpty()
                ? Set.of()
                : people.byIds(all).values().stream()
                        .filter(Person::isActive)
                        .map(Person::id)
                        .collect(Collectors.toSet());
    }
}
