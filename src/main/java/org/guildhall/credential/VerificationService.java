package org.guildhall.credential;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.inject.Inject;
import javax.inject.Named;
import org.guildhall.community.Community;
import org.guildhall.community.CommunityService;
import org.guildhall.credential.openbadges.BadgeVerifier;
import org.guildhall.credential.openbadges.Fetcher;
import org.guildhall.credential.openbadges.PublicKeys;
import org.guildhall.credential.openbadges.TrustedIssuer;
import org.guildhall.credential.openbadges.VerificationContext;
import org.guildhall.credential.openbadges.VerificationContext.KnownList;
import org.guildhall.credential.openbadges.VerificationReport;
import org.guildhall.site.SpaceKey;
import org.guildhall.site.Viewer;

/**
 * Checks a credential from anyone as a community sees it: its own keys and register, the issuers it trusts, and the
 * network only as far as the site's administrator allows.
 */
@Named
public class VerificationService {
    private final CommunityService communities;
    private final Issuers issuers;
    private final Trusts trusts;
    private final StatusLists lists;
    private final Addresses addresses;
    private final Fetcher fetcher;
    private final KeyService keys;
    private final Clock clock;

    @Inject
    public VerificationService(
            CommunityService communities,
            Issuers issuers,
            Trusts trusts,
            StatusLists lists,
            Addresses addresses,
            Fetcher fetcher,
            KeyService keys,
            Clock clock) {
        this.communities = communities;
        this.issuers = issuers;
        this.trusts = trusts;
        this.lists = lists;
        this.addresses = addresses;
        this.fetcher = fetcher;
        this.keys = keys;
        this.clock = clock;
    }

    /** For whoever may see the community. */
    public VerificationReport verify(Viewer viewer, SpaceKey space, byte[] input, Optional<String> email) {
        Community community = communities.require(viewer, space);
        Optional<Issuer> own = issuers.of(community.id());
        List<TrustedIssuer> trusted = new ArrayList<>();
        own.ifPresent(issuer -> trusted.addAll(ownKeys(issuer, community)));
        trusts.of(community.id()).forEach(trust -> PublicKeys.read(trust.publicJwk())
                .ifPresent(key -> trusted.add(
                        new TrustedIssuer(trust.issuerId(), trust.name(), key, trust.from(), trust.until()))));
        VerificationContext context = new VerificationContext(
                trusted,
                fetcher,
                email,
                own.map(issuer -> ownLists(issuer, community)).orElse(Map.of()));
        return new BadgeVerifier(clock).verify(input, context);
    }

    List<TrustedIssuer> ownKeys(Issuer issuer, Community community) {
        return issuers.keysOf(community.id()).stream()
                .flatMap(key -> PublicKeys.read(key.publicJson()).stream())
                .map(key -> new TrustedIssuer(
                        addresses.issuer(issuer), community.name(), key, Optional.empty(), Optional.empty()))
                .toList();
    }

    private Optional<String> ownBits(Issuer issuer, Community community, String url) {
        return StatusLists.PURPOSES.stream()
                .flatMap(purpose -> block(url, addresses.bits(issuer, purpose, 0))
                        .map(block -> lists.bits(issuer, purpose, block, keys.signing(community)))
                        .stream())
                .findFirst();
    }

    private static Optional<Long> block(String url, String firstBlock) {
        String prefix = firstBlock.substring(0, firstBlock.length() - 1);
        return Optional.of(url)
                .filter(each -> each.startsWith(prefix))
                .map(each -> each.substring(prefix.length()))
                .filter(block -> block.matches("[0-9]{1,9}"))
                .map(Long::valueOf);
    }

    /** Our own register is asked now, not through what it published before. */
    private Map<String, KnownList> ownLists(Issuer issuer, Community community) {
        Instant now = clock.instant();
        Map<String, KnownList> known = new HashMap<>();
        known.put(addresses.list(issuer), new KnownList(lists.revocations(issuer), now));
        return known;
    }
}
