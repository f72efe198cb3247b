package org.guildhall.credential.claim;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.guildhall.accreditation.scheme.AccreditationRights;
import org.guildhall.community.Community;
import org.guildhall.community.CommunityService;
import org.guildhall.platform.People;
import org.guildhall.platform.Person;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.SpaceKey;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.error.RequestRefusedException;
import org.guildhall.platform.text.Cursor;

/** What people see of their own claims, and those who run the accreditations of all that wait for a check. */
@Named
public class ClaimReading {
    private final CommunityService communities;
    private final AccreditationRights rights;
    private final Claims claims;
    private final CredentialCheck signatures;
    private final People people;
    private final Clock clock;

    @Inject
    public ClaimReading(
            CommunityService communities,
            AccreditationRights rights,
            Claims claims,
            CredentialCheck signatures,
            People people,
            Clock clock) {
        this.communities = communities;
        this.rights = rights;
        this.claims = claims;
        this.signatures = signatures;
        this.people = people;
        this.clock = clock;
    }

    /**
     * A claim with how it stands today.
     *
     * @param checker who checked it, empty for nobody or a signature
     */
    public record Entry(Claim claim, ClaimStanding standing, Person person, Optional<Person> checker) {}

    /** @param next where the list goes on, empty at its end */
    public record Entries(List<Entry> entries, Optional<Cursor> next) {}

    /**
     * The viewer's own, the latest first; three look-ups.
     *
     * @throws RequestRefusedException UNAUTHENTICATED (401) when nobody is signed in, NOT_FOUND (404) when there is
     *     no community or the viewer may not see its space
     */
    public List<Entry> own(Viewer viewer, SpaceKey space) {
        Community community = communities.require(viewer, space);
        PersonId person = viewer.signedIn();
        return entries(community, claims.of(community.id(), person));
    }

    /**
     * Those that wait for a check, the longest waiting first, for those who run the accreditations.
     *
     * @throws RequestRefusedException UNAUTHENTICATED (401) when nobody is signed in, NOT_FOUND (404) when there is
     *     no community or the viewer may not see its space, FORBIDDEN (403) for those who do not run the
     *     accreditations
     */
    public Entries waiting(Viewer viewer, SpaceKey space, Optional<Cursor> after, int size) {
        Community community = rights.readable(viewer, space);
        Claims.Page page = claims.waiting(community.id(), LocalDate.now(clock), after, size);
        return new Entries(entries(community, page.claims()), page.next());
    }

    /**
     * Those that a person or a signature has confirmed, the earliest first, also where they have ended or have to be
     * checked again, for those who run the accreditations.
     *
     * @throws RequestRefusedException as {@link #waiting}
     */
    public Entries confirmed(Viewer viewer, SpaceKey space, Optional<Cursor> after, int size) {
        Community community = rights.readable(viewer, space);
        Claims.Page page = claims.confirmed(community.id(), after, size);
        return new Entries(entries(community, page.claims()), page.next());
    }

    /**
     * One claim: a confirmed one for everybody who is signed in and may see the community, any other for its person and
     * for those who run the accreditations.
     *
     * @throws RequestRefusedException UNAUTHENTICATED (401) when nobody is signed in, NOT_FOUND (404) when there is
     *     no community or no such claim that the viewer may see
     */
    public Entry one(Viewer viewer, SpaceKey space, long id) {
        Community community = communities.require(viewer, space);
        viewer.signedIn();
        return claims.byId(community.id(), id)
                .map(claim -> entries(community, List.of(claim)).get(0))
                .filter(entry -> entry.standing().isConfirmed()
                        || rights.isAboutOrRuns(viewer, community, entry.claim().person()))
                .orElseThrow(ClaimSteps::absent);
    }

    private List<Entry> entries(Community community, List<Claim> found) {
        List<PersonId> everybody = new ArrayList<>();
        found.forEach(claim -> {
            everybody.add(claim.person());
            claim.check().flatMap(Claim.Check::by).ifPresent(everybody::add);
        });
        Map<PersonId, Person> known = people.byIds(everybody);
        LocalDate today = LocalDate.now(clock);
        boolean signed = found.stream().anyMatch(claim -> claim.state() == ClaimState.VERIFIED_SIGNATURE);
        Set<String> trusted = signed ? signatures.issuersTrusted(community.id(), today) : Set.of();
        return found.stream()
                .map(claim -> new Entry(
                        claim,
                        ClaimStanding.of(
                                claim,
                                today,
                                claim.check()
                                        .map(Claim.Check::how)
                                        .filter(trusted::contains)
                                        .isPresent()),
                        known.get(claim.person()),
                        claim.check().flatMap(Claim.Check::by).map(known::get)))
                .toList();
    }
}
