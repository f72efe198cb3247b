package org.guildhall.credential.verification;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.guildhall.accreditation.status.Accreditation;
import org.guildhall.accreditation.status.Accreditations;
import org.guildhall.accreditation.status.LastDays;
import org.guildhall.community.Community;
import org.guildhall.community.CommunityService;
import org.guildhall.credential.issuing.Issuer;
import org.guildhall.credential.issuing.Issuers;
import org.guildhall.credential.issuing.PublicUrls;
import org.guildhall.credential.issuing.StatusLists;
import org.guildhall.credential.openbadges.BadgeSummary;
import org.guildhall.credential.openbadges.BadgeVerifier;
import org.guildhall.credential.openbadges.ClaimedOrigin;
import org.guildhall.credential.openbadges.Fetcher;
import org.guildhall.credential.openbadges.LiveRegister;
import org.guildhall.credential.openbadges.PublicKeys;
import org.guildhall.credential.openbadges.TrustedIssuer;
import org.guildhall.credential.openbadges.VerificationContext;
import org.guildhall.credential.openbadges.VerificationReport;
import org.guildhall.credential.trust.TrustAnchors;
import org.guildhall.platform.RateLimiter;
import org.guildhall.platform.SpaceKey;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.error.RequestRefusedException;

/**
 * Checks a credential from anyone as a community sees it: its own keys and register, the issuers it trusts, and the
 * network only as far as the site's administrator allows. Looks up what the credential at hand needs, and no more.
 */
@Named
public class VerificationService {
    private final CommunityService communities;
    private final Issuers issuers;
    private final TrustAnchors trusts;
    private final Accreditations accreditations;
    private final PublicUrls addresses;
    private final Fetcher fetcher;
    private final RateLimiter throttle;
    private final Clock clock;

    @Inject
    public VerificationService(
            CommunityService communities,
            Issuers issuers,
            TrustAnchors trusts,
            Accreditations accreditations,
            PublicUrls addresses,
            Fetcher fetcher,
            RateLimiter throttle,
            Clock clock) {
        this.communities = communities;
        this.issuers = issuers;
        this.trusts = trusts;
        this.accreditations = accreditations;
        this.addresses = addresses;
        this.fetcher = fetcher;
        this.throttle = throttle;
        this.clock = clock;
    }

    /**
     * For whoever may see the community.
     *
     * @param visitor whom to count, such as a network address
     * @param email whose credential it should be, if that is to be checked
     * @throws RequestRefusedException NOT_FOUND (404) when there is no community or the viewer may not see its space,
     *     TOO_MANY (429) when the visitor asks too often
     */
    public CheckedCredential check(
            Viewer viewer, SpaceKey space, String visitor, byte[] input, Optional<String> email) {
        Community community = communities.require(viewer, space);
        throttle.count("credential " + visitor);
        Optional<ClaimedOrigin> origin = ClaimedOrigin.of(input);
        Optional<Issuer> own = origin.filter(PublicUrls::isOurKind).flatMap(any -> issuers.of(community.id()));
        List<TrustedIssuer> ownKeys = own.map(issuer -> ownKeys(community, issuerId(issuer, origin.orElseThrow())))
                .orElse(List.of());
        List<TrustedIssuer> trusted = new ArrayList<>(ownKeys);
        if (!isSignedByOneOf(ownKeys, origin)) {
            trusted.addAll(trustedBy(community));
        }
        AtomicReference<Accreditation> asked = new AtomicReference<>();
        LiveRegister register = own.map(issuer -> register(community, issuerId(issuer, origin.orElseThrow()), asked))
                .orElse(LiveRegister.NONE);
        VerificationReport report = new BadgeVerifier(clock)
                .verify(input, new VerificationContext(trusted, fetcher, email, Map.of(), register));
        return new CheckedCredential(report, lastDays(report, Optional.ofNullable(asked.get())));
    }

    /**
     * The report of {@link #check} alone.
     *
     * @throws RequestRefusedException NOT_FOUND (404) when there is no community or the viewer may not see its space,
     *     TOO_MANY (429) when the visitor asks too often
     */
    public VerificationReport verify(
            Viewer viewer, SpaceKey space, String visitor, byte[] input, Optional<String> email) {
        return check(viewer, space, visitor, input, email).report();
    }

    private static LastDays lastDays(VerificationReport report, Optional<Accreditation> asked) {
        Optional<LocalDate> said = report.badge()
                .flatMap(BadgeSummary::validUntil)
                .map(end -> end.minusSeconds(1).atZone(ZoneOffset.UTC).toLocalDate());
        return asked.map(found -> found.term().lastDays())
                .filter(days -> days.lastInForce().equals(said))
                .orElse(LastDays.NONE);
    }

    /** The community's keys under the issuer's id. */
    List<TrustedIssuer> ownKeys(Community community, String issuerId) {
        return issuers.keysOf(community.id()).stream()
                .flatMap(key -> PublicKeys.read(key.publicJson()).stream())
                .map(key -> new TrustedIssuer(issuerId, community.name(), key, Optional.empty(), Optional.empty()))
                .toList();
    }

    List<TrustedIssuer> trustedBy(Community community) {
        return trusts.of(community.id()).stream()
                .flatMap(trust -> PublicKeys.read(trust.publicJwk()).stream()
                        .map(key ->
                                new TrustedIssuer(trust.issuerId(), trust.name(), key, trust.from(), trust.until())))
                .toList();
    }

    /** As the credential spells it when only the site's name differs: badges outlive the names of sites. */
    private String issuerId(Issuer own, ClaimedOrigin origin) {
        return origin.issuerId().endsWith(PublicUrls.ending(own)) ? origin.issuerId() : addresses.issuer(own);
    }

    private static boolean isSignedByOneOf(List<TrustedIssuer> keys, Optional<ClaimedOrigin> origin) {
        Optional<String> named = origin.flatMap(ClaimedOrigin::keyId);
        return keys.stream()
                .anyMatch(key -> named.filter(id -> id.equals(key.key().kid())).isPresent());
    }

    /** Asked about one accreditation when a genuine badge of the community is at hand, and never otherwise. */
    private LiveRegister register(Community community, String ownId, AtomicReference<Accreditation> asked) {
        return (issuerId, credentialId, level) -> issuerId.equals(ownId)
                ? Optional.of(PublicUrls.number(credentialId)
                        .flatMap(number -> accreditations.byNumber(community.id(), number))
                        .map(found -> {
                            asked.set(found);
                            return entry(found, level);
                        })
                        .orElse(LiveRegister.Entry.ABSENT))
                : Optional.empty();
    }

    private static LiveRegister.Entry entry(Accreditation found, String level) {
        LiveRegister.Entry entry = StatusLists.entry(found);
        boolean isOlder = entry == LiveRegister.Entry.HOLDS && !found.level().equals(level);
        return isOlder ? LiveRegister.Entry.OTHER_LEVEL : entry;
    }
}
