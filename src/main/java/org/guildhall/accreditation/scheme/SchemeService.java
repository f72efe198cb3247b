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
import org.guildhall.platform.Expected;
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
     * @param named user names of those who assess or decide; a duty without any belongs to the coordinators
     * @return with its id
     * @throws RequestRefusedException as {@link AccreditationRights#configurable}; INVALID (400) naming every wrong
     *     field, CONFLICT (409) when the name or the prefix of numbers is taken or the community's data stays locked by
     *     others for too long
     */
    public Scheme add(Viewer viewer, SpaceKey space, SchemeTerms terms, Map<OfficerDuty, List<String>> named) {
        Community community = rights.configurable(viewer, space);
        Map<OfficerDuty, Set<PersonId>> people = checked(community, terms, named);
        return alone(community, () -> {
            conflicts.requireNew(community.id(), terms.tidy());
            Scheme added = writer.add(community.id(), terms.tidy(), viewer.signedIn());
            writer.name(added, people, viewer.signedIn());
            return added;
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
     * @param named user names of those who assess or decide; a duty that is not in the map keeps its people
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
            Map<OfficerDuty, List<String>> named) {
        return change(viewer, space, schemeId, seen, Expected.anything(), terms, named);
    }

    /**
     * Changes a scheme, unless somebody else has changed it meanwhile, and leaves its officers as they are.
     *
     * @param expected what the viewer has read of it
     * @throws RequestRefusedException as {@link #change(Viewer, SpaceKey, long, SchemeTerms)}; CHANGED (412) when the
     *     scheme is not what was expected
     */
    public Scheme change(Viewer viewer, SpaceKey space, long schemeId, Expected<Scheme> expected, SchemeTerms terms) {
        return change(viewer, space, schemeId, OptionalInt.empty(), expected, terms, Map.of());
    }

    private Scheme change(
            Viewer viewer,
            SpaceKey space,
            long schemeId,
            OptionalInt seen,
            Expected<Scheme> expected,
            SchemeTerms terms,
            Map<OfficerDuty, List<String>> named) {
        Community community = rights.configurable(viewer, space);
        Map<OfficerDuty, Set<PersonId>> people = checked(community, terms, named);
        return alone(community, () -> {
            Scheme present = find(community, schemeId);
            expected.require(() -> present);
            conflicts.requireChangeable(present, seen, terms.tidy());
            Scheme changed = writer.change(present, terms.tidy(), viewer.signedIn());
            writer.name(changed, people, viewer.signedIn());
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
        return alone(community, () -> writer.retire(find(community, schemeId), viewer.signedIn()));
    }

    /**
     * The people named for each duty; an empty list means that the coordinators have the duty.
     *
     * @throws RequestRefusedException as {@link AccreditationRights#readable}; NOT_FOUND (404) when the community has
     *     no such scheme
     */
    public Map<OfficerDuty, List<Person>> officers(Viewer viewer, SpaceKey space, long schemeId) {
        Community community = rights.readable(viewer, space);
        return officers.of(find(community, schemeId).id());
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
        name(viewer, space, schemeId, Expected.anything(), usernames);
    }

    /**
     * As {@link #name(Viewer, SpaceKey, long, Map)}, unless somebody else has named others meanwhile.
     *
     * @param expected those whom the viewer has read to have the duties
     * @throws RequestRefusedException as {@link #name(Viewer, SpaceKey, long, Map)}; CHANGED (412) when they are not
     *     those who were expected
     */
    public void name(
            Viewer viewer,
            SpaceKey space,
            long schemeId,
            Expected<Map<OfficerDuty, List<Person>>> expected,
            Map<OfficerDuty, List<String>> usernames) {
        Community community = rights.configurable(viewer, space);
        Checks checks = new Checks();
        Map<OfficerDuty, Set<PersonId>> people = officers.read(community.id(), usernames, checks);
        checks.orRefuse();
        alone(community, () -> {
            Scheme scheme = find(community, schemeId);
            expected.require(() -> officers.of(scheme.id()));
            writer.name(scheme, people, viewer.signedIn());
            return scheme;
        });
    }

    private Map<OfficerDuty, Set<PersonId>> checked(
            Community community, SchemeTerms terms, Map<OfficerDuty, List<String>> named) {
        Checks checks = new Checks();
        terms.check(checks);
        Map<OfficerDuty, Set<PersonId>> people = officers.read(community.id(), named, checks);
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
