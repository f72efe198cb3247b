package org.guildhall.accreditation.scheme;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;
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
public class SchemeService {
    private final AccreditationRights rights;
    private final Schemes schemes;
    private final SchemeConflicts conflicts;
    private final OfficerAssignments officers;
    private final SchemeWriter writer;
    private final Transactions transactions;

    @Inject
    public SchemeService(
            AccreditationRights rights,
            Schemes schemes,
            SchemeConflicts conflicts,
            OfficerAssignments officers,
            SchemeWriter writer,
            Transactions transactions) {
        this.rights = rights;
        this.schemes = schemes;
        this.conflicts = conflicts;
        this.officers = officers;
        this.writer = writer;
        this.transactions = transactions;
    }

    /** Adds a scheme under which the coordinators assess and decide, as {@link #add(Viewer, SpaceKey, SchemeTerms, Map)}. */
    public Scheme add(Viewer viewer, SpaceKey space, SchemeTerms terms) {
        return add(viewer, space, terms, Map.of());
    }

    /**
     * Adds a scheme.
     *
     * @param named user names of those who assess or decide; a duty without any belongs to the coordinators
     * @throws RequestRefusedException NOT_FOUND (404) where the viewer sees no community, UNAUTHENTICATED (401) when nobody is
     *     signed in, FORBIDDEN (403) for whoever does not administer the space, INVALID (400) naming every field that is wrong,
     *     CONFLICT (409) when the name or the prefix is taken, READ_ONLY (503) while the site is
     */
    public Scheme add(Viewer viewer, SpaceKey space, SchemeTerms terms, Map<OfficerDuty, List<String>> named) {
        Community community = rights.configurable(viewer, space);
        Map<OfficerDuty, Set<PersonId>> people = checked(terms, named);
        return alone(community, () -> {
            conflicts.requireNew(community.id(), terms.tidy());
            Scheme added = writer.add(community.id(), terms.tidy(), viewer.signedIn());
            writer.name(added, people, viewer.signedIn());
            return added;
        });
    }

    /** Changes a scheme whatever its version, as {@link #change(Viewer, SpaceKey, long, OptionalInt, SchemeTerms, Map)}. */
    public Scheme change(Viewer viewer, SpaceKey space, long schemeId, SchemeTerms terms) {
        return change(viewer, space, schemeId, OptionalInt.empty(), terms, Map.of());
    }

    /**
     * Accreditations that were granted keep their dates; a level that somebody holds cannot go.
     *
     * @param seen the version that was looked at before; another present one is not overwritten
     * @param named user names of those who assess or decide; a duty that is not in the map stays as it is
     * @throws RequestRefusedException as {@link #add(Viewer, SpaceKey, SchemeTerms, Map)}; NOT_FOUND (404) when there is no such
     *     scheme, CONFLICT (409) also for another version, a level in use and another prefix
     */
    public Scheme change(
            Viewer viewer,
            SpaceKey space,
            long schemeId,
            OptionalInt seen,
            SchemeTerms terms,
            Map<OfficerDuty, List<String>> named) {
        Community community = rights.configurable(viewer, space);
        Map<OfficerDuty, Set<PersonId>> people = checked(terms, named);
        return alone(community, () -> {
            Scheme present = find(community, schemeId);
            conflicts.requireChangeable(present, seen, terms.tidy());
            Scheme changed = writer.change(present, terms.tidy(), viewer.signedIn());
            writer.name(changed, people, viewer.signedIn());
            return changed;
        });
    }

    /**
     * Nothing more is granted under the scheme; what was granted goes on.
     *
     * @throws RequestRefusedException as {@link #add(Viewer, SpaceKey, SchemeTerms, Map)}; NOT_FOUND (404) when there is no such
     *     scheme
     */
    public Scheme retire(Viewer viewer, SpaceKey space, long schemeId) {
        Community community = rights.configurable(viewer, space);
        return alone(community, () -> writer.retire(find(community, schemeId), viewer.signedIn()));
    }

    /**
     * Who is named for each duty, for those who run the accreditations; nobody named means the coordinators.
     *
     * @throws RequestRefusedException as {@link AccreditationRights#readable}; NOT_FOUND (404) when there is no such scheme
     */
    public Map<OfficerDuty, List<Person>> officers(Viewer viewer, SpaceKey space, long schemeId) {
        Community community = rights.readable(viewer, space);
        return officers.of(find(community, schemeId).id());
    }

    /** Those named for one duty. */
    public List<Person> officers(Viewer viewer, SpaceKey space, long schemeId, OfficerDuty duty) {
        return officers(viewer, space, schemeId).get(duty);
    }

    /** Names those who assess or decide under the scheme from now on; an empty list names nobody. */
    public void name(Viewer viewer, SpaceKey space, long schemeId, OfficerDuty duty, List<String> usernames) {
        name(viewer, space, schemeId, Map.of(duty, usernames));
    }

    /**
     * Names those who assess and decide; a duty that is not in the map stays as it is.
     *
     * @throws RequestRefusedException as {@link #retire}; INVALID (400) for a user name that nobody has
     */
    public void name(Viewer viewer, SpaceKey space, long schemeId, Map<OfficerDuty, List<String>> usernames) {
        Community community = rights.configurable(viewer, space);
        Checks checks = new Checks();
        Map<OfficerDuty, Set<PersonId>> people = officers.read(usernames, checks);
        checks.orRefuse();
        alone(community, () -> {
            Scheme scheme = find(community, schemeId);
            writer.name(scheme, people, viewer.signedIn());
            return scheme;
        });
    }

    private Map<OfficerDuty, Set<PersonId>> checked(SchemeTerms terms, Map<OfficerDuty, List<String>> named) {
        Checks checks = new Checks();
        terms.check(checks);
        Map<OfficerDuty, Set<PersonId>> people = officers.read(named, checks);
        checks.orRefuse();
        return people;
    }

    private Scheme find(Community community, long schemeId) {
        return schemes.byId(community.id(), schemeId)
                .orElseThrow(() -> RequestRefusedException.notFound("guildhall.accreditation.no-such-scheme"));
    }

    private Scheme alone(Community community, Supplier<Scheme> work) {
        try {
            return transactions.aloneIn(community.id(), CommunityPart.RECORD, work);
        } catch (Schemes.PrefixTaken e) {
            throw SchemeConflicts.prefixTaken();
        }
    }
}
