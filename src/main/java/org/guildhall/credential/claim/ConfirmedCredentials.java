package org.guildhall.credential.claim;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guildhall.community.Community;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.SharedLookups;
import org.guildhall.platform.Viewer;

/**
 * What members hold from other bodies, as far as it is confirmed today. Everybody who is signed in and may see the
 * community reads of it; what is not confirmed is for its person and those who check it, by {@link ClaimReading}.
 */
@Named
public class ConfirmedCredentials {
    private final ConfirmedClaims claims;
    private final CredentialCheck signatures;
    private final SharedLookups lookups;
    private final Clock clock;

    private record Stored(long communityId) implements SharedLookups.Question<List<ConfirmedCredential>> {}

    private record Trusted(long communityId) implements SharedLookups.Question<Set<String>> {}

    @Inject
    public ConfirmedCredentials(
            ConfirmedClaims claims, CredentialCheck signatures, SharedLookups lookups, Clock clock) {
        this.claims = claims;
        this.signatures = signatures;
        this.lookups = lookups;
        this.clock = clock;
    }

    /**
     * By member, the latest first; who has none is left out. No look-up where all cards are kept, one where some are not,
     * and one more where a signature has confirmed something; all macros of a page share them.
     *
     * @param community which the viewer may see
     * @param cards by member, as they are stored; null for one that is not kept
     */
    public Map<PersonId, List<ConfirmedCredential>> onCards(
            Viewer viewer, Community community, Map<PersonId, String> cards) {
        if (viewer.isAnonymous()) {
            return Map.of();
        }
        List<ConfirmedCredential> found = new ArrayList<>();
        List<PersonId> others = new ArrayList<>();
        cards.forEach((person, card) ->
                CredentialCard.read(person, card).ifPresentOrElse(found::addAll, () -> others.add(person)));
        if (!others.isEmpty()) {
            lookups.answers(new Stored(community.id()), others, unknown -> stored(community, unknown))
                    .values()
                    .forEach(found::addAll);
        }
        return counting(community, found);
    }

    /**
     * Those of one member, the latest first; one look-up for all macros of a page that ask about one, and one more where a
     * signature has confirmed something.
     *
     * @param community which the viewer may see
     */
    public List<ConfirmedCredential> of(Viewer viewer, Community community, PersonId person) {
        if (viewer.isAnonymous()) {
            return List.of();
        }
        List<ConfirmedCredential> found = lookups.foreseen(
                        new Stored(community.id()), person, people -> stored(community, people))
                .orElse(List.of());
        return counting(community, found).getOrDefault(person, List.of());
    }

    private Map<PersonId, List<ConfirmedCredential>> stored(Community community, Collection<PersonId> people) {
        return byPerson(claims.of(community.id(), people).stream());
    }

    private static Map<PersonId, List<ConfirmedCredential>> byPerson(Stream<ConfirmedCredential> found) {
        return found.collect(
                Collectors.groupingBy(ConfirmedCredential::person, LinkedHashMap::new, Collectors.toList()));
    }

    private Map<PersonId, List<ConfirmedCredential>> counting(Community community, List<ConfirmedCredential> found) {
        LocalDate today = LocalDate.now(clock);
        boolean isSigned = found.stream().anyMatch(each -> each.signer().isPresent());
        Set<String> trusted = isSigned
                ? lookups.answer(new Trusted(community.id()), () -> signatures.issuersTrusted(community.id(), today))
                : Set.of();
        return byPerson(found.stream()
                .filter(each -> each.countsOn(today)
                        && each.signer()
                                .filter(signer -> !trusted.contains(signer))
                                .isEmpty()));
    }
}
