package org.guildhall.accreditation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.inject.Inject;
import javax.inject.Named;
import org.guildhall.community.Community;
import org.guildhall.community.CommunityService;
import org.guildhall.membership.MemberQuery;
import org.guildhall.membership.Membership;
import org.guildhall.membership.Memberships;
import org.guildhall.refusal.Refusal;
import org.guildhall.site.People;
import org.guildhall.site.Person;
import org.guildhall.site.PersonId;
import org.guildhall.site.SpaceKey;
import org.guildhall.site.Viewer;
import org.guildhall.text.Cursor;
import org.guildhall.text.Folding;

/** The public face of a community's accreditations: its register, and the check of one of them. */
@Named
public class Register {
    private final CommunityService communities;
    private final Schemes schemes;
    private final Accreditations accreditations;
    private final AuditTrail trail;
    private final StandingRules rules;
    private final Memberships memberships;
    private final People people;

    @Inject
    public Register(
            CommunityService communities,
            Schemes schemes,
            Accreditations accreditations,
            AuditTrail trail,
            StandingRules rules,
            Memberships memberships,
            People people) {
        this.communities = communities;
        this.schemes = schemes;
        this.accreditations = accreditations;
        this.trail = trail;
        this.rules = rules;
        this.memberships = memberships;
        this.people = people;
    }

    /** The register, by the holders' names. Nobody is hidden: whoever lapsed or was revoked is there and marked so. */
    public RegisterEntries page(Viewer viewer, SpaceKey space, RegisterRequest request) {
        Community community = communities.require(viewer, space);
        Optional<Long> scheme =
                request.scheme().map(name -> schemeNamed(community, name).id());
        Optional<String> number =
                request.search().map(AccreditationNumber::normalized).filter(AccreditationNumber::isWellFormed);
        Optional<List<PersonId>> holders =
                number.isPresent() ? Optional.empty() : request.search().map(name -> peopleNamed(community, name));
        RegisterPage page = accreditations.page(new RegisterQuery(
                community.id(),
                scheme,
                statesOf(request.states()),
                rules.today(),
                holders,
                number,
                request.after().flatMap(Cursor::of),
                request.size()));
        return new RegisterEntries(
                entries(page.accreditations(), Optional.empty()), page.next().map(Cursor::text));
    }

    /**
     * The accreditation with this number as it stands on a day, today by default.
     *
     * @return empty for a number that was never given here
     */
    public Optional<RegisterEntry> byNumber(Viewer viewer, SpaceKey space, String number, Optional<LocalDate> on) {
        Community community = communities.require(viewer, space);
        return accreditations
                .byNumber(community.id(), AccreditationNumber.normalized(number))
                .map(accreditation -> entries(List.of(accreditation), on).get(0));
    }

    /**
     * A person's accreditations as they stand on a day, today by default: of one scheme or of all.
     *
     * @return empty for a person who holds none here, and for one who does not exist: deliberately the same
     */
    public List<RegisterEntry> ofPerson(
            Viewer viewer, SpaceKey space, String username, Optional<String> scheme, Optional<LocalDate> on) {
        Community community = communities.require(viewer, space);
        Optional<Long> wanted = scheme.map(name -> schemeNamed(community, name).id());
        return people.byUsername(username)
                .map(person -> accreditations.of(List.of(community.id()), List.of(person.id())))
                .map(found -> found.stream()
                        .filter(each -> wanted.isEmpty() || wanted.get() == each.schemeId())
                        .toList())
                .map(found -> entries(found, on))
                .orElse(List.of());
    }

    /** The changes of an accreditation, for those who administer the space. */
    public List<AccreditationEvent> historyOf(Accreditation accreditation) {
        return trail.historyOf(accreditation.id());
    }

    private Scheme schemeNamed(Community community, String nameOrId) {
        return schemes.of(community.id()).stream()
                .filter(scheme -> Folding.fold(scheme.name()).equals(Folding.fold(nameOrId))
                        || String.valueOf(scheme.id()).equals(nameOrId))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("scheme", "guildhall.accreditation.no-such-scheme"));
    }

    private static List<Standing.State> statesOf(List<String> codes) {
        return codes.stream()
                .map(code -> Standing.State.ofCode(code)
                        .orElseThrow(() -> Refusal.invalid("states", "guildhall.accreditation.no-such-state")))
                .toList();
    }

    private List<PersonId> peopleNamed(Community community, String name) {
        List<String> words = Folding.words(name);
        Stream<PersonId> byName = words.isEmpty()
                ? Stream.empty()
                : memberships
                        .page(new MemberQuery(
                                community.id(),
                                Optional.empty(),
                                words,
                                MemberQuery.Order.NAME,
                                Optional.empty(),
                                MemberQuery.LARGEST))
                        .members()
                        .stream()
                        .map(Membership::person);
        return Stream.concat(people.byUsername(name.trim()).map(Person::id).stream(), byName)
                .distinct()
                .toList();
    }

    private List<RegisterEntry> entries(List<Accreditation> found, Optional<LocalDate> on) {
        Map<Long, Scheme> named =
                schemes.byIds(found.stream().map(Accreditation::schemeId).toList());
        Map<PersonId, Person> known = people.byIds(everybodyIn(found));
        return found.stream()
                .map(each -> new RegisterEntry(
                        each,
                        named.get(each.schemeId()),
                        known.get(each.holder()),
                        Optional.of(known.get(each.grantedBy())).filter(person -> !person.isRemoved()),
                        on.map(day -> rules.on(day, trail.historyOf(each.id()))).orElseGet(() -> rules.today(each))))
                .toList();
    }

    private static Collection<PersonId> everybodyIn(List<Accreditation> found) {
        List<PersonId> everybody = new ArrayList<>();
        found.forEach(each -> everybody.addAll(List.of(each.holder(), each.grantedBy())));
        return everybody;
    }
}
