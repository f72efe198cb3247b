package org.guildhall.personpage;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.guildhall.community.Community;
import org.guildhall.community.CommunityService;
import org.guildhall.membership.Audience;
import org.guildhall.membership.Membership;
import org.guildhall.office.HeldOffices;
import org.guildhall.platform.People;
import org.guildhall.platform.Person;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.SpaceKey;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.error.RequestRefusedException;

/** Shows one member of a community to those who may see the community. */
@Named
public class PersonPages {
    private final CommunityService communities;
    private final People people;
    private final Beholders beholders;
    private final MemberFacts facts;
    private final HeldOffices offices;
    private final CommonCommunities common;

    @Inject
    public PersonPages(
            CommunityService communities,
            People people,
            Beholders beholders,
            MemberFacts facts,
            HeldOffices offices,
            CommonCommunities common) {
        this.communities = communities;
        this.people = people;
        this.beholders = beholders;
        this.facts = facts;
        this.offices = offices;
        this.common = common;
    }

    /**
     * What the viewer may see of a member.
     *
     * @param username in any case
     * @throws RequestRefusedException NOT_FOUND (404) when there is no community or the viewer may not see its space, and
     *     for whoever is no member or whose account is gone: deliberately the same; UNAUTHENTICATED (401) and FORBIDDEN
     *     (403) as {@link CommunityService#requirePeople}
     */
    public PersonPage page(Viewer viewer, SpaceKey space, String username) {
        Community community = readable(viewer, space);
        return page(viewer, community, people.byUsername(username).orElseThrow(PersonPages::absent));
    }

    /**
     * The same of the person with a user key.
     *
     * @throws RequestRefusedException NOT_FOUND (404), UNAUTHENTICATED (401) and FORBIDDEN (403) as
     *     {@link #page(Viewer, SpaceKey, String)}
     */
    public PersonPage page(Viewer viewer, SpaceKey space, PersonId person) {
        Community community = readable(viewer, space);
        return page(viewer, community, people.byIds(List.of(person)).get(person));
    }

    /**
     * What anybody of an audience sees of the viewer.
     *
     * @return empty where they see no member at all
     * @throws RequestRefusedException UNAUTHENTICATED (401) when nobody is signed in; NOT_FOUND (404) and FORBIDDEN (403)
     *     as {@link #page(Viewer, SpaceKey, String)}
     */
    public Optional<PersonPage> ownAs(Viewer viewer, SpaceKey space, Audience audience) {
        PersonId person = viewer.signedIn();
        Community community = readable(viewer, space);
        Person shown = people.byIds(List.of(person)).get(person);
        return beholders
                .anybodyOf(audience, viewer, community)
                .map(beholder ->
                        page(beholder, community, shown, memberIn(community, facts.memberships(person)), List.of()));
    }

    private Community readable(Viewer viewer, SpaceKey space) {
        Community community = communities.require(viewer, space);
        communities.requirePeople(viewer);
        return community;
    }

    private PersonPage page(Viewer viewer, Community community, Person person) {
        if (person.isRemoved()) {
            throw absent();
        }
        List<Membership> theirs = facts.memberships(person.id());
        Membership here = memberIn(community, theirs);
        List<Membership> own = viewer.is(person.id())
                ? theirs
                : viewer.person().map(facts::memberships).orElse(List.of());
        Optional<Membership> ownHere = own.stream()
                .filter(each -> each.communityId() == community.id())
                .findFirst();
        List<Community> shared = viewer.is(person.id()) ? List.of() : common.of(viewer, community, own, theirs);
        return page(beholders.of(viewer, community, ownHere, person.id()), community, person, here, shared);
    }

    private PersonPage page(
            Beholder beholder, Community community, Person person, Membership here, List<Community> shared) {
        return new PersonPage(
                community,
                person,
                beholder.audiences().contains(Audience.ME),
                here,
                offices.of(beholder.viewer(), community, person.id()),
                facts.profile(beholder, community, person.id()),
                facts.statements(community, person.id()),
                facts.accreditations(beholder, community, person.id()),
                facts.credentials(beholder, community, person.id()),
                shared);
    }

    private static Membership memberIn(Community community, List<Membership> theirs) {
        return theirs.stream()
                .filter(each -> each.communityId() == community.id() && each.isMember())
                .findFirst()
                .orElseThrow(PersonPages::absent);
    }

    private static RequestRefusedException absent() {
        return RequestRefusedException.notFound("guildhall.membership.no-such-member");
    }
}
