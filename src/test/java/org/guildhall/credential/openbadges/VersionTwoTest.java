package org.guildhall.credential.openbadges;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.credential.openbadges.Badges.ES256;
import static org.guildhall.credential.openbadges.Badges.ISSUER;
import static org.guildhall.credential.openbadges.Badges.RS256;
import static org.guildhall.credential.openbadges.Badges.trusted;
import static org.guildhall.credential.openbadges.Badges.verify;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Test;

/** Badges of Open Badges 2.0: hosted ones hold where they are hosted, signed ones by a pinned key. */
public class VersionTwoTest {
    private static final String URL = "https://badges.example.org/1";
    private static final String HOSTED =
            "{\"@context\":\"https://w3id.org/openbadges/v2\",\"type\":\"Assertion\",\"id\":\""
                    + URL + "\",\"issuedOn\":\"2026-01-01T00:00:00Z\",\"expires\":\"2027-01-01T00:00:00Z\","
                    + "\"recipient\":{\"type\":\"email\",\"hashed\":false,\"identity\":\"hana@example.org\"},"
                    + "\"badge\":{\"name\":\"Old\",\"description\":\"Older\",\"issuer\":{\"id\":\"" + ISSUER
                    + "\",\"name\":\"Board\"}}}";

    @Test
    public void aHostedBadgeIsAskedForWhereItIsHosted() {
        VerificationReport same = verify(HOSTED, hosting(HOSTED));

        assertThat(same.checks())
                .extracting(check -> check.check() + " " + check.reason().code())
                .containsExactly(
                        "CONTAINER found-in-json",
                        "FORMAT form-of-version-2",
                        "SIGNATURE hosted-same",
                        "VALIDITY valid-now",
                        "STATUS list-not-at-hand",
                        "ISSUER issuer-unknown");
        assertThat(same.verdict()).isEqualTo(Verdict.VERIFIED_UNKNOWN_ISSUER);
    }

    @Test
    public void withoutTheNetworkNothingCanBeSaidOfAHostedBadge() {
        VerificationReport report = verify(HOSTED, VerificationContext.offline(List.of()));

        assertThat(report.verdict()).isEqualTo(Verdict.UNCHECKED);
        assertThat(report.of(Check.SIGNATURE).orElseThrow().reason()).isEqualTo(ReasonCode.HOSTED_NEEDS_NETWORK);
    }

    @Test
    public void aHostedBadgeThatWasRevokedOrDiffersIsNotGood() {
        assertThat(verify(HOSTED, hosting("{\"revoked\":true}")).verdict()).isEqualTo(Verdict.REVOKED);
        assertThat(verify(HOSTED, hosting(HOSTED.replace("Old", "New"))).verdict())
                .isEqualTo(Verdict.TAMPERED);
        assertThat(verify(HOSTED, hosting("rubbish")).verdict()).isEqualTo(Verdict.UNCHECKED);
    }

    @Test
    public void whatItSaysOfItselfIsRead() {
        BadgeSummary summary = verify(HOSTED, hosting(HOSTED)).badge().orElseThrow();

        assertThat(summary.name()).isEqualTo("Old");
        assertThat(summary.description()).isEqualTo("Older");
        assertThat(summary.issuerId()).isEqualTo(ISSUER);
        assertThat(summary.issuerName()).isEqualTo("Board");
        assertThat(summary.validUntil()).contains(Instant.parse("2027-01-01T00:00:00Z"));
    }

    @Test
    public void itsTimeAndItsHolderAreCheckedAsOfAnyOther() {
        String expired = HOSTED.replace("2027", "2025");
        assertThat(verify(expired, hosting(expired)).verdict()).isEqualTo(Verdict.EXPIRED);
        VerificationContext other = new VerificationContext(
                List.of(), url -> Optional.of(HOSTED), Optional.of("marek@example.org"), Map.of());
        assertThat(verify(HOSTED, other).verdict()).isEqualTo(Verdict.WRONG_HOLDER);
    }

    @Test
    public void aSignedOneIsCheckedByThePinnedKeyOfItsCreator() {
        String named = signed(RS256.kid());

        assertThat(verdict(BadgeSigner.sign(named, RS256), trusted(RS256))).isEqualTo("STATUS_UNKNOWN");
        assertThat(verdict(BadgeSigner.sign(signed(null), RS256), trusted(RS256)))
                .isEqualTo("STATUS_UNKNOWN");
        assertThat(verdict(BadgeSigner.sign(named, RS256), trusted(ES256))).isEqualTo("UNCHECKED");
        assertThat(verdict(BadgeSigner.sign(named, ES256), trusted(RS256))).isEqualTo("UNCHECKED");
    }

    @Test
    public void aSignedOneOfAnAlgorithmThatIsNotAllowedIsRefused() {
        String jws = BadgeSigner.sign(signed(RS256.kid()), RS256);
        String none = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString("{\"alg\":\"none\"}".getBytes(StandardCharsets.US_ASCII));

        assertThat(verdict(none + jws.substring(jws.indexOf('.')), trusted(RS256)))
                .isEqualTo("TAMPERED");
    }

    private static String signed(String creator) {
        String verification =
                creator == null ? "" : "\"verification\":{\"type\":\"signed\",\"creator\":\"" + creator + "\"},";
        return "{\"@context\":\"https://w3id.org/openbadges/v2\",\"type\":\"Assertion\",\"id\":\"urn:uuid:1\","
                + verification + "\"issuedOn\":\"2026-01-01T00:00:00Z\","
                + "\"badge\":{\"name\":\"Old\",\"issuer\":\"" + ISSUER + "\"}}";
    }

    private static String verdict(String jws, TrustedIssuer trusted) {
        return verify(jws, VerificationContext.offline(List.of(trusted)))
                .verdict()
                .name();
    }

    private static VerificationContext hosting(String content) {
        return new VerificationContext(
                List.of(),
                url -> url.equals(URL) ? Optional.of(content) : Optional.empty(),
                Optional.empty(),
                Map.of());
    }
}
