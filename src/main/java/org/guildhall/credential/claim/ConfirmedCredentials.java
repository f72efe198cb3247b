package org.guildhall.credential.claim;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.guildhall.community.Community;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.Viewer;

/**
 * What members hold from other bodies, as far as it is confirmed today. Everybody who is signed in and may see the
 * community reads of it; what is not confirmed is for its person and those who check it, by {@link ClaimReading}.
 */
@Named
public class ConfirmedCredentials {
    private final ConfirmedClaims claims;
    private final CredentialCheck signatures;
    private final Clock clock;

    @Inject
    public ConfirmedCredentials(ConfirmedClaims claims, CredentialCheck signatures, Clock clock) {
        this.claims = claims;
        this.signatures = signatures;
        this.clock = clock;
    }

    /**
     * By member, the latest first; who has none is left out. No look-up where all cards are kept, one where some are not,
     * and one more where a signature has confirmed something.
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
            found.addAll(claims.of(community.id(), others));
        }
        return counting(community, found);
    }

    private Map<PersonId, List<ConfirmedCredential>> counting(Community community, List<ConfirmedCredential> found) {
        LocalDate today = LocalDate.now(clock);
        boolean isSigned = found.stream().anyMatch(each -> each.signer().isPresent());
        Set<String> trusted = isSigned ? signatures.issuersTrusted(community.id(), today) : Set.of();
        return found.stream()
                .filter(each -> each.countsOn(today)
                        && each.signer()
                                .filter(signer -> !trusted.contains(signer))
                                .isEmpty())
                .collect(Collectors.groupingBy(ConfirmedCredential::person, LinkedHashMap::new, Collectors.toList()));
    }
}
