package org.guildhall.accreditation.scheme;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Supplier;
import org.guildhall.audit.AuditAction;
import org.guildhall.audit.AuditActions;
import org.guildhall.audit.AuditDetail;
import org.guildhall.audit.AuditEntry;
import org.guildhall.audit.AuditTrail;
import org.guildhall.audit.AuditWords;
import org.guildhall.community.Community;
import org.guildhall.platform.CommunityPart;
import org.guildhall.platform.Person;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.SpaceKey;
import org.guildhall.platform.Transactions;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.error.Checks;
import org.guildhall.platform.error.RequestRefusedException;

/** The schemes of a community, configured by the admins of its space. */
@Named
public class SchemeService implements AuditActions {
    private final Schemes schemes;
    private final SchemeUse use;
    private final OfficerAssignments appointments;
    private final AuditTrail trail;
    private final AccreditationRights rights;
    private final Transactions transactions;
    private final Clock clock;

    @Inject
    public SchemeService(
            Schemes schemes,
            SchemeUse use,
            OfficerAssignments appointments,
            AuditTrail trail,
            AccreditationRights rights,
            Transactions transactions,
            Clock clock) {
        this.schemes = schemes;
        this.use = use;
        this.appointments = appointments;
        this.trail = trail;
        this.rights = rights;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public List<AuditAction> auditActions() {
        return List.of(SchemeAuditAction.values());
    }

    /**
     * Adds a scheme without officers of its own, so that the coordinators assess and decide.
     *
     * @return with its id
     * @throws RequestRefusedException as {@link #add(Viewer, SpaceKey, SchemeTerms, Map)}
     */
    public Scheme add(Viewer viewer, SpaceKey space, SchemeTerms terms) {
        return add(viewer, space, terms, Map.of());
    }

    /**
     * Adds a scheme.
     *
     * @param officers user names of those who assess or decide; a duty without any belongs to the coordinators
     * @return with its id
     * @throws RequestRefusedException as {@link AccreditationRights#configurable}; INVALID (400) naming every wrong
     *     field, CONFLICT (409) when the name or the prefix of numbers is taken or the community's data stays locked by
     *     others for too long
     */
    public Scheme add(Viewer viewer, SpaceKey space, SchemeTerms terms, Map<OfficerDuty, List<String>> officers) {
        Community community = rights.configurable(viewer, space);
        Map<OfficerDuty, Set<PersonId>> named = checked(terms, officers);
        return alone(community, () -> {
            requireFreeName(community.id(), OptionalLong.empty(), terms.tidy().name());
            requireFreePrefix(terms);
            Scheme scheme = schemes.add(community.id(), terms.tidy(), LocalDate.now(clock));
            record(Optional.empty(), scheme, SchemeAuditAction.ADD, viewer);
            name(scheme, named, viewer);
            return scheme;
        });
    }

    /**
     * Changes a scheme and leaves its officers as they are.
     *
     * @throws RequestRefusedException as {@link #change(Viewer, SpaceKey, long, OptionalInt, SchemeTerms, Map)}
     */
    public Scheme change(Viewer viewer, SpaceKey space, long schemeId, SchemeTerms terms) {
        return change(viewer, space, schemeId, OptionalInt.empty(), terms, Map.of());
    }

    /**
     * Changes a scheme. Accreditations that were granted keep their dates.
     *
     * @param seen the version that the caller has read, so that a later one is not overwritten; empty to change
     *     whichever is present
     * @param officers user names of those who assess or decide; a duty that is not in the map keeps its people
     * @throws RequestRefusedException as {@link AccreditationRights#configurable}; INVALID (400) naming every wrong
     *     field, NOT_FOUND (404) when the community has no such scheme, CONFLICT (409) when another version is present,
     *     the name is taken, the prefix of numbers differs, a level that an accreditation has is missing, or the
     *     community's data stays locked by others for too long
     */
    public Scheme change(
            Viewer viewer,
            SpaceKey space,
            long schemeId,
            OptionalInt seen,
            SchemeTerms terms,
            Map<OfficerDuty, List<String>> officers) {
        Community community = rights.configurable(viewer, space);
        Map<OfficerDuty, Set<PersonId>> named = checked(terms, officers);
        return alone(community, () -> {
            Scheme scheme = find(community, schemeId);
            requireSeen(scheme, seen);
            requireLevelsInUse(scheme, terms.tidy());
            requireSamePrefix(scheme, terms);
            requireFreeName(
                    community.id(), OptionalLong.of(scheme.id()), terms.tidy().name());
            Scheme changed = schemes.change(scheme, terms.tidy(), LocalDate.now(clock));
            record(Optional.of(scheme), changed, SchemeAuditAction.CHANGE, viewer);
            name(changed, named, viewer);
            return changed;
        });
    }

    /**
     * Retires a scheme: nothing more is granted under it, and what was granted stays in force.
     *
     * @throws RequestRefusedException as {@link AccreditationRights#configurable}; NOT_FOUND (404) when the community
     *     has no such scheme, CONFLICT (409) when the community's data stays locked by others for too long
     */
    public Scheme retire(Viewer viewer, SpaceKey space, long schemeId) {
        Community community = rights.configurable(viewer, space);
        return alone(community, () -> {
            Scheme scheme = find(community, schemeId);
            Scheme retired = schemes.retire(scheme);
            record(Optional.of(scheme), retired, SchemeAuditAction.RETIRE, viewer);
            return retired;
        });
    }

    /**
     * The people named for each duty; an empty list means that the coordinators have the duty.
     *
     * @throws RequestRefusedException as {@link AccreditationRights#readable}; NOT_FOUND (404) when the community has
     *     no such scheme
     */
    public Map<OfficerDuty, List<Person>> officers(Viewer viewer, SpaceKey space, long schemeId) {
        Community community = rights.readable(viewer, space);
        return appointments.of(find(community, schemeId).id());
    }

    /**
     * The people named for one duty; see the method for all duties.
     *
     * @throws RequestRefusedException as {@link AccreditationRights#readable}; NOT_FOUND (404) when the community has
     *     no such scheme
     */
    public List<Person> officers(Viewer viewer, SpaceKey space, long schemeId, OfficerDuty duty) {
        return officers(viewer, space, schemeId).get(duty);
    }

    /**
     * Replaces the people who have one duty under the scheme.
     *
     * @param usernames empty to give the duty back to the coordinators
     * @throws RequestRefusedException as {@link #name(Viewer, SpaceKey, long, Map)}
     */
    public void name(Viewer viewer, SpaceKey space, long schemeId, OfficerDuty duty, List<String> usernames) {
        name(viewer, space, schemeId, Map.of(duty, usernames));
    }

    /**
     * Replaces the people who have duties under the scheme.
     *
     * @param usernames by duty; a duty that is not in the map keeps its people
     * @throws RequestRefusedException as {@link AccreditationRights#configurable}; INVALID (400) naming each duty with
     *     an unknown user name, NOT_FOUND (404) when the community has no such scheme, CONFLICT (409) when the
     *     community's data stays locked by others for too long
     */
    public void name(Viewer viewer, SpaceKey space, long schemeId, Map<OfficerDuty, List<String>> usernames) {
        Community community = rights.configurable(viewer, space);
        Checks checks = new Checks();
        Map<OfficerDuty, Set<PersonId>> named = appointments.read(usernames, checks);
        checks.orRefuse();
        alone(community, () -> {
            Scheme scheme = find(community, schemeId);
            name(scheme, named, viewer);
            return scheme;
        });
    }

    private Map<OfficerDuty, Set<PersonId>> checked(SchemeTerms terms, Map<OfficerDuty, List<String>> officers) {
        Checks checks = new Checks();
        terms.check(checks);
        Map<OfficerDuty, Set<PersonId>> named = appointments.read(officers, checks);
        checks.orRefuse();
        return named;
    }

    private void name(Scheme scheme, Map<OfficerDuty, Set<PersonId>> named, Viewer viewer) {
        appointments
                .replace(scheme, named)
                .forEach((duty, people) -> record(
                        scheme,
                        SchemeAuditAction.NAME_OFFICERS,
                        officers(scheme, duty, people),
                        AuditWords.NONE,
                        viewer));
    }

    private static AuditDetail officers(Scheme scheme, OfficerDuty duty, Set<PersonId> people) {
        return AuditDetail.with()
                .number("scheme", scheme.id())
                .text("duty", duty.code())
                .texts("officers", people.stream().map(PersonId::value).sorted().toList())
                .build();
    }

    private Scheme find(Community community, long schemeId) {
        return schemes.byId(community.id(), schemeId)
                .orElseThrow(() -> RequestRefusedException.notFound("guildhall.accreditation.no-such-scheme"));
    }

    private static void requireSeen(Scheme scheme, OptionalInt seen) {
        if (seen.isPresent() && seen.getAsInt() != scheme.version()) {
            throw RequestRefusedException.conflict("", "guildhall.scheme.changed-meanwhile", scheme.version());
        }
    }

    private void requireLevelsInUse(Scheme scheme, SchemeTerms terms) {
        scheme.levels().stream()
                .filter(level -> !terms.rules().levelNames().contains(level))
                .filter(level -> use.isLevelInUse(scheme.id(), level))
                .findFirst()
                .ifPresent(level -> {
                    throw RequestRefusedException.conflict("levels", "guildhall.accreditation.level-in-use", level);
                });
    }

    /** @param own the scheme that may have the name already */
    private void requireFreeName(long communityId, OptionalLong own, String name) {
        schemes.named(communityId, name)
                .filter(taken -> own.isEmpty() || taken.id() != own.getAsLong())
                .ifPresent(taken -> {
                    throw RequestRefusedException.conflict("name", "guildhall.accreditation.scheme-taken");
                });
    }

    private void requireFreePrefix(SchemeTerms terms) {
        if (schemes.isPrefixTaken(terms.numberPrefix())) {
            throw prefixTaken();
        }
    }

    private static RequestRefusedException prefixTaken() {
        return RequestRefusedException.conflict("numberPrefix", "guildhall.accreditation.prefix-taken");
    }

    private static void requireSamePrefix(Scheme scheme, SchemeTerms terms) {
        if (!scheme.numberPrefix().equals(terms.numberPrefix())) {
            throw RequestRefusedException.conflict(
                    "numberPrefix", "guildhall.accreditation.prefix-fixed", scheme.numberPrefix());
        }
    }

    private void record(Optional<Scheme> before, Scheme scheme, SchemeAuditAction what, Viewer viewer) {
        record(scheme, what, SchemeEntries.detail(scheme), SchemeEntries.words(before, scheme), viewer);
    }

    private void record(Scheme scheme, SchemeAuditAction what, AuditDetail detail, AuditWords words, Viewer viewer) {
        PersonId actor = viewer.signedIn();
        Instant now = clock.instant();
        trail.append(new AuditEntry(
                scheme.communityId(), "scheme-" + scheme.id(), what, detail, actor, LocalDate.now(clock), now, words));
    }

    private Scheme alone(Community community, Supplier<Scheme> work) {
        try {
            return transactions.aloneIn(community.id(), CommunityPart.RECORD, work);
        } catch (Schemes.PrefixTaken e) {
            throw prefixTaken();
        }
    }
}
