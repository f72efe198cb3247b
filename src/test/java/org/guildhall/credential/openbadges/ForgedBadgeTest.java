package org.guildhall.credential.openbadges;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.guildhall.credential.openbadges.Badges.BITS;
import static org.guildhall.credential.openbadges.Badges.CLOCK;
import static org.guildhall.credential.openbadges.Badges.ES256;
import static org.guildhall.credential.openbadges.Badges.ID;
import static org.guildhall.credential.openbadges.Badges.ISSUER;
import static org.guildhall.credential.openbadges.Badges.LIST;
import static org.guildhall.credential.openbadges.Badges.NOW;
import static org.guildhall.credential.openbadges.Badges.RS256;
import static org.guildhall.credential.openbadges.Badges.badge;
import static org.guildhall.credential.openbadges.Badges.trusted;
import static org.guildhall.credential.openbadges.Badges.trusting;
import static org.guildhall.credential.openbadges.Badges.verify;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.MACSigner;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.guildhall.credential.openbadges.VerificationContext.KnownList;
import org.guildhall.platform.text.JsonLimits;
import org.junit.Test;

/**
 * What is forged, altered, outdated or broken is never verified, and the report says why. As many broken inputs as the
 * system property {@code guildhall.inputs} says, and every bit unless {@code guildhall.bits} says every how many.
 */
public class ForgedBadgeTest {
    private static final int INPUTS = Integer.getInteger("guildhall.inputs", 20_000);
    private static final int BITS_APART = Integer.getInteger("guildhall.bits", 1);

    @Test
    public void everyBrokenFormIsNamed() {
        Map<String, String> broken = new LinkedHashMap<>();
        broken.put("contexts-wrong", json().replace("credentials/v2", "credentials/v9"));
        broken.put("type-wrong", json().replace("OpenBadgeCredential", "OtherCredential"));
        broken.put("issuer-no-profile", json().replace("\"Profile\"", "\"Person\""));
        broken.put("times-wrong", json().replace("2026-02-01T00:00:00Z", "2026-02-01T00:00:00"));
        broken.put("subject-type-wrong", json().replace("AchievementSubject", "Subject"));
        broken.put("criteria-missing", json().replace("\"narrative\":\"Two years of practice\"", "\"x\":1"));
        broken.put("evidence-type-wrong", json().replace("\"Evidence\"", "\"Proof\""));
        broken.forEach((reason, payload) -> refused(sign(payload), Verdict.MALFORMED, reason));
    }

    @Test
    public void contextsInTheWrongOrderAreRefused() {
        String swapped = json().replace(
                        "[\"https://www.w3.org/ns/credentials/v2\",\"https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json\"]",
                        "[\"https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json\",\"https://www.w3.org/ns/credentials/v2\"]");

        assertThat(swapped).isNotEqualTo(json());
        refused(sign(swapped), Verdict.MALFORMED, "contexts-wrong");
    }

    @Test
    public void aSubjectWithNeitherIdNorIdentifierIsRefused() {
        String nobody = json().replace("\"id\":\"urn:uuid:8f3c0000-0000-4000-8000-000000000001\",", "")
                .replace("identifier", "other");

        refused(sign(nobody), Verdict.MALFORMED, "subject-unnamed");
    }

    @Test
    public void everyClaimMustRepeatTheCredential() {
        refused(claims("iss", "\"https://other.example\""), Verdict.MALFORMED, "claim-iss");
        refused(claims("jti", "\"urn:other\""), Verdict.MALFORMED, "claim-jti");
        refused(claims("sub", "\"urn:other\""), Verdict.MALFORMED, "claim-sub");
        refused(claims("nbf", "1"), Verdict.MALFORMED, "claim-nbf");
        refused(claims("exp", "4102444800"), Verdict.MALFORMED, "claim-exp");
    }

    @Test
    public void noSignatureAndNoSymmetricKeyIsAccepted() throws Exception {
        String payload = Badges.signed().split("\\.")[1];
        refused(base64("{\"alg\":\"none\"}") + "." + payload + ".", Verdict.TAMPERED, "algorithm-not-allowed");
        JWSObject mac = new JWSObject(
                new JWSHeader.Builder(JWSAlgorithm.HS256).keyID(ES256.kid()).build(), new Payload(signedJson()));
        mac.sign(new MACSigner(ES256.publicJson().getBytes(StandardCharsets.UTF_8)));
        refused(mac.serialize(), Verdict.TAMPERED, "algorithm-not-allowed");
    }

    @Test
    public void aHeaderThatAsksForMoreIsRefused() {
        String payload = Badges.signed().split("\\.")[1];
        String critical = base64("{\"alg\":\"ES256\",\"kid\":\"" + ES256.kid() + "\",\"crit\":[\"b64\"]}");
        String withPrivate = base64("{\"alg\":\"ES256\",\"jwk\":" + ES256.privateJson() + "}");

        refused(critical + "." + payload + ".AA", Verdict.MALFORMED, "header-not-allowed");
        refused(withPrivate + "." + payload + ".AA", Verdict.MALFORMED, "private-key-shown");
    }

    @Test
    public void aSignatureOfZerosIsRefused() {
        String[] parts = Badges.signed().split("\\.");
        String zeros = Base64.getUrlEncoder().withoutPadding().encodeToString(new byte[64]);

        refused(parts[0] + "." + parts[1] + "." + zeros, Verdict.TAMPERED, "signature-wrong");
    }

    @Test
    public void everySingleBitThatFlipsIsNoticed() {
        byte[] bytes = Badges.signed().getBytes(StandardCharsets.US_ASCII);
        int accepted = 0;
        for (int bit = 0; bit < bytes.length * 8; bit += BITS_APART) {
            byte[] flipped = bytes.clone();
            flipped[bit / 8] ^= (byte) (1 << bit % 8);
            VerificationReport report = verify(flipped, trusting());
            accepted += report.verdict().isGood() ? 1 : 0;
        }
        assertThat(accepted).isZero();
    }

    @Test
    public void anUnknownIssuerIsNeverVerified() {
        IssuerKey self = IssuerKey.generate("https://self.example/key", SigningAlgorithm.ES256);
        String embedded = withEmbeddedKey(self, signedJson().replace(ISSUER, "https://self.example"));

        refused(embedded, Verdict.VERIFIED_UNKNOWN_ISSUER, "issuer-unknown");
        refused(withEmbeddedKey(self, signedJson()), Verdict.TAMPERED, "key-not-the-issuers");
        refused(BadgeSigner.sign(badge(), self), Verdict.UNCHECKED, "key-not-at-hand");
    }

    @Test
    public void aTrustedKeyCannotSignForAnotherIssuer() {
        refused(sign(json().replace(ISSUER, "https://another.example")), Verdict.TAMPERED, "key-of-another-issuer");
    }

    @Test
    public void keyNamesThatLeadNowhereAreNotFollowed() {
        for (String kid : List.of("did:web:example.org#key", "ftp://example.org/key", "file:///etc/passwd")) {
            refused(named(kid, signedJson()), Verdict.UNCHECKED, "key-method-unknown");
        }
        String did = "did:jwk:" + base64(ES256.publicJson());
        String ofAnother = signedJson().replace(ISSUER, "did:jwk:another");
        refused(named(did + "#0", ofAnother), Verdict.TAMPERED, "key-of-another");
    }

    @Test
    public void aTrustThatHasEndedDoesNotCoverWhatWasIssuedLater() {
        TrustedIssuer past = new TrustedIssuer(
                ISSUER,
                "Board",
                Badges.publicKey(ES256),
                Optional.empty(),
                Optional.of(java.time.LocalDate.parse("2025-12-31")));
        VerificationContext context = new VerificationContext(
                List.of(past), Fetcher.NONE, Optional.empty(), trusting().known());

        assertThat(verify(Badges.signed(), context).verdict()).isEqualTo(Verdict.VERIFIED_UNKNOWN_ISSUER);
    }

    @Test
    public void whatIsOutOfItsTimeSaysSo() {
        refused(
                BadgeSigner.sign(
                        badge(Instant.parse("2024-02-01T00:00:00Z"), Optional.of(NOW.minusSeconds(1)), List.of()),
                        ES256),
                Verdict.EXPIRED,
                "expired");
        refused(
                BadgeSigner.sign(badge(NOW.plusSeconds(60), Optional.empty(), List.of()), ES256),
                Verdict.NOT_YET_VALID,
                "not-yet-valid");
    }

    @Test
    public void whatWasRevokedSaysSoAndWithoutTheListNothingIsGood() {
        String revoked = RevocationList.json(
                LIST, ISSUER, List.of(new RevocationList.Entry(ID, true, Optional.of("withdrawn"))));
        assertThat(verify(Badges.signed(), trusting(revoked)).verdict()).isEqualTo(Verdict.REVOKED);
        String lifted =
                RevocationList.json(LIST, ISSUER, List.of(new RevocationList.Entry(ID, false, Optional.empty())));
        assertThat(verify(Badges.signed(), trusting(lifted)).verdict()).isEqualTo(Verdict.VERIFIED);
        assertThat(verify(Badges.signed(), VerificationContext.offline(List.of(trusted(ES256))))
                        .verdict())
                .isEqualTo(Verdict.STATUS_UNKNOWN);
        assertThat(verify(Badges.signed(), trusting("{\"issuer\":\"https://evil.example\",\"revokedCredential\":[]}"))
                        .verdict())
                .isEqualTo(Verdict.STATUS_UNKNOWN);
    }

    @Test
    public void aStatusListThatIsTooShortTooLongUnsignedOrAnotherOnesIsNotBelieved() throws Exception {
        Badge badge = badge(List.of(new BadgeStatus.BitstringEntry(BITS, "revocation", 200_000, BITS)));
        String jws = BadgeSigner.sign(badge, ES256);
        String full = BitstringStatusList.sign(BITS, ISSUER, "revocation", List.of(), NOW, ES256);

        bits(jws, full, "index-out-of-range");
        bits(jws, BitstringStatusList.sign(BITS, ISSUER, "suspension", List.of(), NOW, ES256), "list-unreadable");
        bits(jws, BitstringStatusList.sign(BITS, ISSUER, "revocation", List.of(), NOW, RS256), "list-unreadable");
        bits(
                jws,
                BitstringStatusList.sign(BITS, "https://x.example", "revocation", List.of(), NOW, ES256),
                "list-unreadable");
        bits(jws, forgedList(zipped(new byte[100])), "list-unreadable");
        bits(jws, forgedList(zipped(new byte[50 * 1024 * 1024])), "list-unreadable");
        bits(jws, forgedList("uAAAA"), "list-unreadable");
    }

    @Test
    public void namesThatStandTwiceAreRefused() {
        refused(sign(json().replaceFirst("\\{", "{\"id\":\"urn:first\",")), Verdict.MALFORMED, "not-json");
    }

    @Test
    public void whatIsTooDeepOrTooLargeIsRefusedAtOnce() {
        String deep = "{\"a\":" + "[".repeat(40) + "]".repeat(40) + "}";

        refused(deep, Verdict.MALFORMED, "not-json");
        assertThat(verify(new byte[JsonLimits.LARGEST + 1], trusting())
                        .checks()
                        .get(0)
                        .reason()
                        .code())
                .isEqualTo("too-large");
    }

    @Test
    public void aPictureWithTwoCredentialsOrNoneHoldsNothing() {
        for (byte[] picture : List.of(Badges.png(), twoChunks())) {
            assertThat(container(picture)).isEqualTo("no-credential-found");
        }
    }

    @Test
    public void aPictureWithAWrongChecksumOrAMissingEndIsCalledDamaged() {
        byte[] baked = BakedPng.bake(Badges.png(), Badges.signed());
        byte[] wrong = baked.clone();
        wrong[baked.length - 20] ^= 1;
        byte[] cut = java.util.Arrays.copyOf(baked, baked.length - 4);

        assertThat(container(wrong)).isEqualTo("picture-damaged");
        assertThat(container(cut)).isEqualTo("picture-damaged");
    }

    @Test
    public void nothingThatAnSvgPointsToIsRead() throws IOException {
        Path secret = Files.createTempFile("secret", ".txt");
        try (ServerSocket listening = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Files.writeString(secret, Badges.signed());
            String address = "http://127.0.0.1:" + listening.getLocalPort() + "/x";
            for (String place : List.of(address, secret.toUri().toString())) {
                assertThat(svg("<!DOCTYPE svg [<!ENTITY x SYSTEM \"" + place + "\">]>"))
                        .isEmpty();
                assertThat(svg("<!DOCTYPE svg [<!ENTITY % p SYSTEM \"" + place + "\"> %p;]>"))
                        .isEmpty();
                assertThat(svg("<!DOCTYPE svg SYSTEM \"" + place + "\">")).isEmpty();
                assertThat(svg("<!DOCTYPE svg PUBLIC \"x\" \"" + place + "\">")).isEmpty();
            }
            listening.setSoTimeout(1);
            assertThatThrownBy(listening::accept).isInstanceOf(SocketTimeoutException.class);
        } finally {
            Files.delete(secret);
        }
    }

    private static Optional<String> svg(String documentType) {
        return BakedSvg.extract(documentType
                + "<svg xmlns=\"http://www.w3.org/2000/svg\"><openbadges:credential xmlns:openbadges=\""
                + BakedSvg.NAMESPACE + "\">&x;</openbadges:credential></svg>");
    }

    @Test
    public void anUnsignedCredentialOrOneWithAnotherKindOfProofIsNotGood() {
        refused(json(), Verdict.MALFORMED, "not-signed");
        refused(
                json().replaceFirst("\\{", "{\"proof\":{\"type\":\"DataIntegrityProof\"},"),
                Verdict.UNCHECKED,
                "proof-needs-canonical-form");
    }

    @Test
    public void aWeakKeyIsNoKey() throws Exception {
        java.security.KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(1024);
        String weak = new com.nimbusds.jose.jwk.RSAKey.Builder((java.security.interfaces.RSAPublicKey)
                        generator.generateKeyPair().getPublic())
                .build()
                .toJSONString();

        assertThat(PublicKeys.read(weak)).isEmpty();
        assertThat(PublicKeys.read("{\"kty\":\"EC\",\"crv\":\"P-256\",\"x\":\"AQ\",\"y\":\"AQ\"}"))
                .isEmpty();
    }

    @Test
    public void rubbishOfEveryKindIsReportedNeverThrown() throws Exception {
        Random random = new Random(99);
        List<byte[]> seeds = List.of(
                Badges.signed().getBytes(StandardCharsets.US_ASCII),
                BakedPng.bake(Badges.png(), Badges.signed()),
                BakedSvg.bake("<svg xmlns=\"http://www.w3.org/2000/svg\"></svg>", Badges.signed())
                        .getBytes(StandardCharsets.UTF_8),
                json().getBytes(StandardCharsets.UTF_8),
                sign(json()).getBytes(StandardCharsets.UTF_8));
        for (int i = 0; i < INPUTS; i++) {
            byte[] input = seeds.get(random.nextInt(seeds.size())).clone();
            for (int change = 0; change <= random.nextInt(8); change++) {
                input[random.nextInt(input.length)] = (byte) random.nextInt(256);
            }
            byte[] cut = random.nextInt(4) == 0 ? java.util.Arrays.copyOf(input, random.nextInt(input.length)) : input;
            new BadgeVerifier(CLOCK).verify(cut, trusting());
        }
    }

    private static String container(byte[] picture) {
        return verify(picture, trusting()).checks().get(0).reason().code();
    }

    private static void refused(String text, Verdict verdict, String reason) {
        VerificationReport report = verify(text, trusting());

        assertThat(report.verdict()).as(report.checks().toString()).isEqualTo(verdict);
        assertThat(report.checks()).extracting(result -> result.reason().code()).contains(reason);
        assertThat(report.verdict().isGood()).isFalse();
    }

    private static void bits(String jws, String list, String reason) {
        VerificationContext context = new VerificationContext(
                List.of(trusted(ES256)), Fetcher.NONE, Optional.empty(), Map.of(BITS, new KnownList(list, NOW)));
        VerificationReport report = verify(jws, context);

        assertThat(report.verdict()).isEqualTo(Verdict.STATUS_UNKNOWN);
        assertThat(report.of(Check.STATUS).orElseThrow().reason().code()).isEqualTo(reason);
    }

    private static String forgedList(String encoded) {
        return BadgeSigner.sign(
                "{\"@context\":[\"https://www.w3.org/ns/credentials/v2\"],\"issuer\":\"" + ISSUER
                        + "\",\"credentialSubject\":{\"statusPurpose\":\"revocation\",\"encodedList\":\"" + encoded
                        + "\"}}",
                ES256);
    }

    private static String zipped(byte[] bits) throws java.io.IOException {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(zipped)) {
            gzip.write(bits);
        }
        return "u" + Base64.getUrlEncoder().withoutPadding().encodeToString(zipped.toByteArray());
    }

    private static byte[] twoChunks() {
        byte[] one = BakedPng.bake(Badges.png(), Badges.signed());
        byte[] plain = Badges.png();
        int chunk = one.length - plain.length;
        byte[] two = new byte[one.length + chunk];
        int end = plain.length - 12;
        System.arraycopy(one, 0, two, 0, end + chunk);
        System.arraycopy(one, end, two, end + chunk, chunk + 12);
        return two;
    }

    private static String json() {
        return BadgeSigner.unsigned(badge());
    }

    private static String signedJson() {
        return new String(Base64.getUrlDecoder().decode(Badges.signed().split("\\.")[1]), StandardCharsets.UTF_8);
    }

    private static String claims(String claim, String value) {
        return BadgeSigner.sign(
                signedJson().replaceAll("\"" + claim + "\":(\"[^\"]*\"|[0-9]+)", "\"" + claim + "\":" + value), ES256);
    }

    private static String sign(String credential) {
        String claims = ",\"iss\":\"" + ISSUER + "\",\"jti\":\"" + ID
                + "\",\"sub\":\"urn:uuid:8f3c0000-0000-4000-8000-000000000001\",\"nbf\":"
                + Instant.parse("2026-02-01T00:00:00Z").getEpochSecond() + ",\"exp\":"
                + Instant.parse("2028-02-01T00:00:00Z").getEpochSecond() + "}";
        String issuer = credential.contains("https://another.example")
                ? claims.replace(ISSUER, "https://another.example")
                : claims;
        return BadgeSigner.sign(credential.substring(0, credential.length() - 1) + issuer, ES256);
    }

    private static String named(String kid, String payload) {
        IssuerKey key = new IssuerKey(kid, SigningAlgorithm.ES256, ES256.jwk());
        return BadgeSigner.sign(payload, key);
    }

    private static String withEmbeddedKey(IssuerKey key, String payload) {
        try {
            JWSObject jws = new JWSObject(
                    new JWSHeader.Builder(JWSAlgorithm.ES256)
                            .jwk(key.jwk().toPublicJWK())
                            .build(),
                    new Payload(payload));
            jws.sign(key.signer());
            return jws.serialize();
        } catch (com.nimbusds.jose.JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String base64(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
