package org.guildhall.office;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.guildhall.community.Community;
import org.guildhall.community.CommunityService;
import org.guildhall.membership.MembershipRights;
import org.guildhall.membership.Role;
import org.guildhall.platform.People;
import org.guildhall.platform.Person;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.SpaceKey;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.error.RequestRefusedException;

/** Who holds which office: today's holders for everybody, all terms for those who look after the community, one's own. */
@Named
public class OfficeReading {
    private static final int CLOSED = 50;

    private final CommunityService communities;
    private final MembershipRights rights;
    private final OfficeRoll roll;
    private final OfficeStore store;
    private final People people;
    private final Clock clock;

    @Inject
    public OfficeReading(
            CommunityService communities,
            MembershipRights rights,
            OfficeRoll roll,
            OfficeStore store,
            People people,
            Clock clock) {
        this.communities = communities;
        this.rights = rights;
        this.roll = roll;
        this.store = store;
        this.people = people;
        this.clock = clock;
    }

    /**
     * The offices with those who hold them today, for everybody who may see the community and its people; three look-ups.
     *
     * @throws RequestRefusedException NOT_FOUND (404) where the viewer sees no community, UNAUTHENTICATED (401) or FORBIDDEN
     *     (403) where the site keeps its people from the viewer
     */
    public List<OfficeEntry> today(Viewer viewer, SpaceKey space) {
        Community community = communities.require(viewer, space);
        communities.requirePeople(viewer);
        return roll.of(community.id()).stream().map(OfficeEntry::ofToday).toList();
    }

    /**
     * The offices with offers and terms that have yet to begin or are over, for those who look after the community.
     *
     * @throws RequestRefusedException as {@link MembershipRights#coordinated}
     */
    public List<OfficeEntry> all(Viewer viewer, SpaceKey space) {
        return roll.of(rights.coordinated(viewer, space).id());
    }

    /**
     * One office, for those who look after the community.
     *
     * @throws RequestRefusedException as {@link MembershipRights#coordinated}; NOT_FOUND (404) also when there is no such
     *     office
     */
    public OfficeEntry one(Viewer viewer, SpaceKey space, String code) {
        return all(viewer, space).stream()
                .filter(entry -> entry.office().code().equals(code))
                .findFirst()
                .orElseThrow(OfficeService::absent);
    }

    /**
     * Terms of an office that were declined, ended or given up, the latest {@value #CLOSED} first, for those who look after the
     * community.
     *
     * @throws RequestRefusedException as {@link MembershipRights#coordinated}
     */
    public List<OfficeHolder> closed(Viewer viewer, SpaceKey space, String code) {
        Community community = rights.coordinated(viewer, space);
        List<OfficeTerm> terms = store.closed(community.id(), code, CLOSED);
        Map<PersonId, Person> known =
                people.byIds(terms.stream().map(OfficeTerm::person).toList());
        return terms.stream()
                .map(term -> new OfficeHolder(known.get(term.person()), Optional.of(term), TermStanding.CLOSED))
                .toList();
    }

    /** A term of the viewer's own with its office. */
    public record OwnTerm(Office office, OfficeTerm term, TermStanding standing) {}

    /**
     * What the viewer is offered and holds, in the order of the kinds; one look-up for whoever has neither. Nothing for visitors.
     *
     * @throws RequestRefusedException NOT_FOUND (404) where the viewer sees no community
     */
    public List<OwnTerm> own(Viewer viewer, SpaceKey space) {
        Community community = communities.require(viewer, space);
        List<OfficeTerm> terms =
                viewer.person().map(person -> open(community, person)).orElse(List.of());
        if (terms.isEmpty()) {
            return List.of();
        }
        Map<String, Office> offices = store.of(community.id()).stream()
                .map(OfficeStore.Kept::office)
                .collect(Collectors.toMap(Office::code, office -> office));
        return terms.stream()
                .filter(term -> offices.containsKey(term.office()))
                .map(term -> new OwnTerm(offices.get(term.office()), term, TermStanding.of(term, LocalDate.now(clock))))
                .sorted(Comparator.comparing(each -> each.office().kind()))
                .toList();
    }

    private List<OfficeTerm> open(Community community, PersonId person) {
        List<OfficeTerm> open = store.ofPerson(community.id(), person).stream()
                .filter(term -> term.state().isOpen())
                .toList();
        Optional<Role> role = open.isEmpty() ? Optional.empty() : rights.roleOf(community.id(), person);
        return open.stream()
                .filter(term -> role.filter(present -> counts(term, present)).isPresent())
                .toList();
    }

    private static boolean counts(OfficeTerm term, Role role) {
        return role == Role.COORDINATOR
                || term.state() == TermState.OFFERED
                || !term.office().equals(OfficeKind.COORDINATOR.code());
    }
}
