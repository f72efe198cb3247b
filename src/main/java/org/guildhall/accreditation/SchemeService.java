package org.guildhall.accreditation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.inject.Inject;
import javax.inject.Named;
import org.guildhall.community.Community;
import org.guildhall.community.CommunityService;
import org.guildhall.refusal.Checks;
import org.guildhall.refusal.Refusal;
import org.guildhall.site.Person;
import org.guildhall.site.PersonId;
import org.guildhall.site.SpaceKey;
import org.guildhall.site.Transactions;
import org.guildhall.site.Viewer;

/** The schemes of a community, configured by the admins of its space. */
@Named
public class SchemeService {
    private static final int OFFICERS = 100;

    private final CommunityService communities;
    private final Schemes schemes;
    private final Accreditations accreditations;
    private final Officers officers;
    private final Holders holders;
    private final AuditTrail trail;
    private final AccreditationRights rights;
    private final Transactions transactions;
    private final Clock clock;

    @Inject
    public SchemeService(
            CommunityService communities,
            Schemes schemes,
            Accreditations accreditations,
            Officers officers,
            Holders holders,
            AuditTrail trail,
            AccreditationRights rights,
            Transactions transactions,
            Clock clock) {
        this.communities = communities;
        this.schemes = schemes;
        this.accreditations = accreditations;
        this.officers = officers;
        this.holders = holders;
        this.trail = trail;
        this.rights = rights;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** For whoever may see the community, by name. */
    public List<Scheme> of(Viewer viewer, SpaceKey space) {
        return schemes.of(communities.require(viewer, space).id());
    }

    public Scheme require(Viewer viewer, SpaceKey space, long schemeId) {
        return find(communities.require(viewer, space), schemeId);
    }

    public Scheme add(Viewer viewer, SpaceKey space, SchemeTerms terms) {
        Community community = rights.configurable(viewer, space);
        SchemeTerms checked = terms.checked();
        return alone(community, () -> {
            Scheme scheme = schemes.add(community.id(), checked, LocalDate.now(clock));
            record(scheme, "scheme-add", viewer);
            return scheme;
        });
    }

    /** Accreditations that were granted keep their dates; a level that somebody holds cannot go. */
    public Scheme change(Viewer viewer, SpaceKey space, long schemeId, SchemeTerms terms) {
        Community community = rights.configurable(viewer, space);
        SchemeTerms checked = terms.checked();
        return alone(community, () -> {
            Scheme scheme = find(community, schemeId);
            requireLevelsInUse(scheme, checked);
            requireSamePrefix(scheme, checked);
            Scheme changed = schemes.change(scheme, checked, LocalDate.now(clock));
            record(changed, "scheme-change", viewer);
            return changed;
        });
    }

    /** Nothing more is granted under the scheme; what was granted goes on. */
    public Scheme retire(Viewer viewer, SpaceKey space, long schemeId) {
        Community community = rights.configurable(viewer, space);
        return alone(community, () -> {
            Scheme retired = schemes.retire(find(community, schemeId));
            record(retired, "scheme-retire", viewer);
            return retired;
        });
    }

    /** All versions of the scheme, the oldest first, for whoever may see the community. */
    public List<SchemeVersion> versions(Viewer viewer, SpaceKey space, long schemeId) {
        return schemes.versions(require(viewer, space, schemeId).id());
    }

    /** Who is named for a duty, for those who configure schemes; nobody named means those who run the community. */
    public List<Person> officers(Viewer viewer, SpaceKey space, long schemeId, Duty duty) {
        Community community = rights.readable(viewer, space);
        Set<PersonId> named = officers.of(find(community, schemeId).id()).getOrDefault(duty, Set.of());
        return List.copyOf(holders.byIds(named).values());
    }

    /** Names those who assess or decide under the scheme from now on; an empty list names nobody. */
    public void name(Viewer viewer, SpaceKey space, long schemeId, Duty duty, List<String> usernames) {
        Community community = rights.configurable(viewer, space);
        List<PersonId> people = usernames.stream()
                .map(username -> holders.withAccount(username)
                        .orElseThrow(() -> Refusal.invalid(
                                duty.code(), "guildhall.accreditation.no-such-officer-named", username)))
                .map(Person::id)
                .distinct()
                .toList();
        new Checks()
                .that(people.size() <= OFFICERS, duty.code(), "guildhall.accreditation.officers-range", OFFICERS)
                .orRefuse();
        alone(community, () -> {
            Scheme scheme = find(community, schemeId);
            officers.replace(community.id(), scheme.id(), duty, people);
            record(scheme, "scheme-officers", duty.code() + " " + people, viewer);
            return scheme;
        });
    }

    private Scheme find(Community community, long schemeId) {
        return schemes.byId(community.id(), schemeId)
                .orElseThrow(() -> Refusal.notFound("guildhall.accreditation.no-such-scheme"));
    }

    private void requireLevelsInUse(Scheme scheme, SchemeTerms terms) {
        scheme.levels().stream()
                .filter(level -> !terms.rules().levelNames().contains(level))
                .filter(level -> accreditations.isLevelInUse(scheme.id(), level))
                .findFirst()
                .ifPresent(level -> {
                    throw Refusal.conflict("levels", "guildhall.accreditation.level-in-use", level);
                });
    }

    private static void requireSamePrefix(Scheme scheme, SchemeTerms terms) {
        if (!scheme.numberPrefix().equals(terms.numberPrefix())) {
            throw Refusal.conflict("numberPrefix", "guildhall.accreditation.prefix-fixed", scheme.numberPrefix());
        }
    }

    private void record(Scheme scheme, String what, Viewer viewer) {
        record(scheme, what, scheme.toString(), viewer);
    }

    private void record(Scheme scheme, String what, String detail, Viewer viewer) {
        PersonId actor = viewer.person().orElseThrow(Refusal::unauthenticated);
        Instant now = clock.instant();
        trail.append(new AuditEntry(
                scheme.communityId(),
                "scheme-" + scheme.id(),
                what,
                detail,
                actor,
                LocalDate.now(clock),
                now,
                "",
                Optional.empty()));
    }

    private Scheme alone(Community community, java.util.function.Supplier<Scheme> work) {
        try {
            return transactions.aloneIn(CommunityService.lock(community.id()), work);
        } catch (Schemes.NameTaken e) {
            throw Refusal.conflict("name", "guildhall.accreditation.scheme-taken");
        }
    }
}
