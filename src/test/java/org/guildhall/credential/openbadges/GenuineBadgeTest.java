package org.guildhall.credential.openbadges;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.guildhall.credential.openbadges.Badges.BITS;
import static org.guildhall.credential.openbadges.Badges.ES256;
import static org.guildhall.credential.openbadges.Badges.ISSUER;
import static org.guildhall.credential.openbadges.Badges.LIST;
import static org.guildhall.credential.openbadges.Badges.NOW;
import static org.guildhall.credential.openbadges.Badges.RS256;
import static org.guildhall.credential.openbadges.Badges.badge;
import static org.guildhall.credential.openbadges.Badges.trusted;
import static org.guildhall.credential.openbadges.Badges.trusting;
import static org.guildhall.credential.openbadges.Badges.verify;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.guildhall.credential.openbadges.VerificationContext.KnownList;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jws.JsonWebSignature;
import org.junit.Test;

/** What is genuine is found so, whatever it travels in and whoever checks it. */
public class GenuineBadgeTest {

    @Test
    public void aSignedBadgeIsVerifiedWithEitherAlgorithm() {
        assertThat(verify(BadgeSigner.sign(badge(), ES256), trusting()).verdict())
                .isEqualTo(Verdict.VERIFIED);
        assertThat(verify(BadgeSigner.sign(badge(), RS256), trusting()).verdict())
                .isEqualTo(Verdict.VERIFIED);
    }

    @Test
    public void everyCheckIsNamedWithItsOwnResult() {
        assertThat(verify(Badges.signed(), trusting()).checks())
                .extracting(result -> result.check() + " " + result.reason().code())
                .containsExactly(
                        "CONTAINER found-in-jws",
                        "FORMAT form-right",
                        "SUBJECT subject-right",
                        "KEY key-found",
                        "SIGNATURE signature-right",
                        "CLAIMS claims-agree",
                        "VALIDITY valid-now",
                        "STATUS in-good-standing",
                        "ISSUER issuer-trusted");
    }

    @Test
    public void aBakedPictureGivesBackExactlyWhatWasBaked() {
        String jws = Badges.signed();
        byte[] png = BakedPng.bake(Badges.png(), jws);
        String svg = BakedSvg.bake("<svg xmlns=\"http://www.w3.org/2000/svg\"><title>A</title></svg>", jws);

        assertThat(BakedPng.extract(png)).contains(jws);
        assertThat(BakedSvg.extract(svg)).contains(jws);
        assertThat(verify(png, trusting()).verdict()).isEqualTo(Verdict.VERIFIED);
        assertThat(verify(svg, trusting()).verdict()).isEqualTo(Verdict.VERIFIED);
    }

    @Test
    public void anSvgIsBakedWithTheNamespaceOnItsRootAndTheCredentialFirst() {
        String picture =
                "<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\" aria-label='5 > 4'><g/></svg>";

        assertThat(BakedSvg.bake(picture, "a.b.c"))
                .isEqualTo("<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\" aria-label='5 > 4'"
                        + " xmlns:openbadges=\"https://purl.imsglobal.org/ob/v3p0\">"
                        + "<openbadges:credential verify=\"a.b.c\"></openbadges:credential><g/></svg>");
        for (String none : List.of("<svg/>", "<svgs></svgs>", "", "<html></html>")) {
            assertThatThrownBy(() -> BakedSvg.bake(none, "a.b.c")).isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> BakedSvg.bake(picture, "a\"b.c.d")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    public void bakingTwiceKeepsTheLatestOnly() {
        byte[] twice = BakedPng.bake(BakedPng.bake(Badges.png(), "a.b.c"), "d.e.f");

        assertThat(BakedPng.extract(twice)).contains("d.e.f");
    }

    @Test
    public void anIndependentLibraryAcceptsOurSignatures() throws Exception {
        for (IssuerKey key : List.of(ES256, RS256)) {
            JsonWebSignature jws = new JsonWebSignature();
            jws.setCompactSerialization(BadgeSigner.sign(badge(), key));
            jws.setKey(JsonWebKey.Factory.newJwk(key.publicJson()).getKey());

            assertThat(jws.verifySignature()).isTrue();
            assertThat(jws.getPayload()).contains("AC-2026-000123-K");
        }
    }

    @Test
    public void weAcceptWhatAnIndependentLibrarySigned() throws Exception {
        JsonWebSignature jws = new JsonWebSignature();
        jws.setPayload(new String(
                java.util.Base64.getUrlDecoder().decode(Badges.signed().split("\\.")[1]), StandardCharsets.UTF_8));
        jws.setAlgorithmHeaderValue("ES256");
        jws.setKeyIdHeaderValue(ES256.kid());
        jws.setKey(org.jose4j.jwk.PublicJsonWebKey.Factory.newPublicJwk(ES256.privateJson())
                .getPrivateKey());

        assertThat(verify(jws.getCompactSerialization(), trusting()).verdict()).isEqualTo(Verdict.VERIFIED);
    }

    @Test
    public void fiveHundredBadgesOfAllKindsAreAccepted() {
        Random random = new Random(7);
        for (int i = 0; i < 500; i++) {
            Instant from = NOW.minusSeconds(1 + random.nextInt(100_000_000));
            Optional<Instant> until = random.nextBoolean()
                    ? Optional.empty()
                    : Optional.of(NOW.plusSeconds(1 + random.nextInt(100_000_000)));
            List<BadgeStatus> status =
                    random.nextBoolean() ? List.of() : List.of(new BadgeStatus.RevocationListed(LIST));
            String jws = BadgeSigner.sign(badge(from, until, status), i % 10 == 0 ? RS256 : ES256);

            assertThat(verify(jws, trusting()).verdict()).isEqualTo(Verdict.VERIFIED);
        }
    }

    @Test
    public void aBadgeOfTheOlderDataModelIsAccepted() {
        String credential = BadgeSigner.unsigned(badge())
                .replace("https://www.w3.org/ns/credentials/v2", "https://www.w3.org/2018/credentials/v1")
                .replace("validFrom", "issuanceDate")
                .replace("validUntil", "expirationDate");
        String payload = "{\"iss\":\"" + ISSUER + "\",\"jti\":\"" + Badges.ID
                + "\",\"sub\":\"urn:uuid:8f3c0000-0000-4000-8000-000000000001\",\"nbf\":"
                + Instant.parse("2026-02-01T00:00:00Z").getEpochSecond() + ",\"exp\":"
                + Instant.parse("2028-02-01T00:00:00Z").getEpochSecond() + ",\"vc\":" + credential + "}";

        assertThat(verify(BadgeSigner.sign(payload, ES256), trusting()).verdict())
                .isEqualTo(Verdict.VERIFIED);
    }

    @Test
    public void aBitOfASignedListSaysWhetherItHolds() {
        Badge badge = badge(List.of(
                new BadgeStatus.RevocationListed(LIST),
                new BadgeStatus.BitstringEntry(BITS + "#5", "revocation", 5, BITS)));

        assertThat(verify(BadgeSigner.sign(badge, ES256), withBits(List.of(4L))).verdict())
                .isEqualTo(Verdict.VERIFIED);
        assertThat(verify(BadgeSigner.sign(badge, ES256), withBits(List.of(5L))).verdict())
                .isEqualTo(Verdict.REVOKED);
        assertThat(BadgeSigner.unsigned(badge).indexOf("BitstringStatusListEntry"))
                .isLessThan(BadgeSigner.unsigned(badge).indexOf("1EdTechRevocationList"));
    }

    @Test
    public void theHolderIsRecognisedByTheAddressAndNobodyElse() {
        assertThat(verify(Badges.signed(), expecting("hana@example.org")).verdict())
                .isEqualTo(Verdict.VERIFIED);
        assertThat(verify(Badges.signed(), expecting("marek@example.org")).verdict())
                .isEqualTo(Verdict.WRONG_HOLDER);
    }

    @Test
    public void theHashOfAnIdentityIsThePublishedOne() {
        assertThat(HashedIdentity.of("a@example.com", "Kosher").identityHash())
                .isEqualTo("sha256$b5809d8a92f8858436d7e6b87c12ebc0ae1eac4baecc2c0b913aee2c922ef399");
    }

    @Test
    public void aSignedBadgeOfVersionTwoIsCheckedWithAPinnedKeyButItsStatusStaysUnknown() {
        String payload =
                "{\"@context\":\"https://w3id.org/openbadges/v2\",\"type\":\"Assertion\",\"id\":\"urn:uuid:1\","
                        + "\"issuedOn\":\"2026-01-01T00:00:00Z\",\"verification\":{\"type\":\"signed\",\"creator\":\""
                        + RS256.kid() + "\"},\"badge\":{\"name\":\"Old\",\"issuer\":{\"id\":\"" + ISSUER + "\"}}}";

        assertThat(verify(BadgeSigner.sign(payload, RS256), trusting()).verdict())
                .isEqualTo(Verdict.STATUS_UNKNOWN);
        assertThat(verify(payload, trusting()).verdict()).isEqualTo(Verdict.UNCHECKED);
    }

    private static VerificationContext withBits(List<Long> set) {
        Map<String, KnownList> lists = Map.of(
                LIST, new KnownList(RevocationList.json(LIST, ISSUER, List.of()), NOW),
                BITS, new KnownList(BitstringStatusList.sign(BITS, ISSUER, "revocation", set, NOW, ES256), NOW));
        return new VerificationContext(new ArrayList<>(List.of(trusted(ES256))), Fetcher.NONE, Optional.empty(), lists);
    }

    private static VerificationContext expecting(String email) {
        VerificationContext base = trusting();
        return new VerificationContext(base.trusted(), base.fetcher(), Optional.of(email), base.known());
    }
}
