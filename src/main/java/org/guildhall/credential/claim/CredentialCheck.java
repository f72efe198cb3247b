package org.guildhall.credential.claim;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.guildhall.community.Community;
import org.guildhall.credential.openbadges.BadgeSummary;
import org.guildhall.credential.openbadges.Check;
import org.guildhall.credential.openbadges.CheckResult;
import org.guildhall.credential.openbadges.Verdict;
import org.guildhall.credential.openbadges.VerificationReport;
import org.guildhall.credential.trust.TrustAnchor;
import org.guildhall.credential.trust.TrustAnchors;
import org.guildhall.credential.verification.VerificationService;
import org.guildhall.platform.Mailboxes;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.error.RequestRefusedException;

/**
 * Looks at a pasted credential. It confirms a claim only when everything is good: signed by an issuer whom the community
 * itself named, not revoked, in time, and about the very person who claims it.
 */
@Named
public class CredentialCheck {
    private static final Set<Verdict> WORTHLESS =
            Set.of(Verdict.MALFORMED, Verdict.TAMPERED, Verdict.REVOKED, Verdict.WRONG_HOLDER);

    private final VerificationService verification;
    private final TrustAnchors trusts;
    private final Mailboxes mailboxes;

    @Inject
    public CredentialCheck(VerificationService verification, TrustAnchors trusts, Mailboxes mailboxes) {
        this.verification = verification;
        this.trusts = trusts;
        this.mailboxes = mailboxes;
    }

    /**
     * What the look came to.
     *
     * @param confirmed what the credential says, when it is good in every way
     * @param issuerId of the issuer who vouches for it, empty unless confirmed
     */
    record Finding(Verdict verdict, Optional<Claim.Content> confirmed, String issuerId) {
        boolean isWorthless() {
            return WORTHLESS.contains(verdict);
        }
    }

    Finding of(Viewer viewer, Community community, PersonId person, Claim.Content content) {
        Map<PersonId, String> addresses = mailboxes.of(List.of(person));
        VerificationReport report = verification.verify(
                viewer,
                community.space(),
                viewer.person().map(PersonId::value).orElse(""),
                ClaimForm.bytes(content.credential()),
                Optional.ofNullable(addresses.get(person)));
        Optional<TrustAnchor> issuer = report.badge().flatMap(badge -> trusted(community, badge));
        boolean confirmed = report.verdict().isGood()
                && issuer.isPresent()
                && report.of(Check.RECIPIENT)
                        .filter(result -> result.outcome() == CheckResult.Outcome.PASSED)
                        .isPresent();
        return new Finding(
                report.verdict(),
                Optional.of(content)
                        .filter(any -> confirmed)
                        .map(typed -> content(typed, report.badge().orElseThrow(), issuer.orElseThrow())),
                confirmed ? issuer.orElseThrow().issuerId() : "");
    }

    /** Ids of the issuers whom the community trusts today. */
    Set<String> issuersTrusted(long communityId, LocalDate day) {
        return trusts.of(communityId).stream()
                .filter(trust -> trust.until().filter(day::isAfter).isEmpty())
                .map(TrustAnchor::issuerId)
                .collect(Collectors.toSet());
    }

    static RequestRefusedException worthless(Verdict verdict) {
        return RequestRefusedException.invalid("credential", "guildhall.claim.finding." + verdict.code());
    }

    private Optional<TrustAnchor> trusted(Community community, BadgeSummary badge) {
        return trusts.of(community.id()).stream()
                .filter(trust -> trust.issuerId().equals(badge.issuerId()))
                .findFirst();
    }

    /** What is signed counts, not what was typed beside it. */
    private static Claim.Content content(Claim.Content typed, BadgeSummary badge, TrustAnchor issuer) {
        return new Claim.Content(
                badge.name().isBlank() ? typed.title() : cut(badge.name().trim()),
                issuer.name(),
                badge.validFrom()
                        .map(from -> from.atZone(ZoneOffset.UTC).toLocalDate())
                        .orElse(typed.awardedOn()),
                badge.validUntil()
                        .map(until ->
                                until.minusSeconds(1).atZone(ZoneOffset.UTC).toLocalDate()),
                typed.link(),
                typed.credential());
    }

    private static String cut(String name) {
        return name.codePointCount(0, name.length()) <= 200 ? name : name.substring(0, name.offsetByCodePoints(0, 200));
    }
}
