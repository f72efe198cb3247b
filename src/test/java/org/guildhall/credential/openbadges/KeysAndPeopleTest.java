package org.guildhall.credential.openbadges;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.credential.openbadges.Badges.ES256;
import static org.guildhall.credential.openbadges.Badges.ISSUER;
import static org.guildhall.credential.openbadges.Badges.trusted;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.Test;

/** Which key is believed to have signed, and whose badge it is. */
public class KeysAndPeopleTest {
    private static final String DID = "did:jwk:" + base64(ES256.publicJson());
    private static final String WEB = "https://keys.example.org/1";

    @Test
    public void aPinnedKeyIsFoundByItsNameAndAKeyInATokenByItself() {
        assertThat(found(List.of(trusted(ES256)), Fetcher.NONE, "{\"alg\":\"ES256\",\"kid\":\"" + ES256.kid() + "\"}"))
                .isEqualTo("pinned-key of " + ISSUER);
        assertThat(found(
                        List.of(trusted(ES256)),
                        Fetcher.NONE,
                        "{\"alg\":\"ES256\",\"jwk\":" + ES256.publicJson() + "}"))
                .isEqualTo("pinned-key of " + ISSUER);
        assertThat(found(List.of(), Fetcher.NONE, "{\"alg\":\"ES256\",\"jwk\":" + ES256.publicJson() + "}"))
                .isEqualTo("embedded-key of nobody");
    }

    @Test
    public void aKeyInItsOwnNameOrAtItsAddressIsFoundAndPinnedIfItIsKnown() {
        Fetcher network = url -> url.equals(WEB) ? Optional.of(ES256.publicJson()) : Optional.empty();

        assertThat(found(List.of(), Fetcher.NONE, named(DID))).isEqualTo("key-in-name of nobody");
        assertThat(found(List.of(), Fetcher.NONE, named(DID + "#0"))).isEqualTo("key-in-name of nobody");
        assertThat(found(List.of(trusted(ES256)), Fetcher.NONE, named(DID + "#0")))
                .isEqualTo("pinned-key of " + ISSUER);
        assertThat(found(List.of(), network, named(WEB))).isEqualTo("fetched-key of nobody");
        assertThat(found(List.of(), network, named("https://keys.example.org/2")))
                .isEqualTo("none");
        assertThat(found(List.of(), Fetcher.NONE, named(WEB))).isEqualTo("none");
    }

    @Test
    public void aNameThatHoldsNoKeyLeadsNowhere() {
        Fetcher any = url -> Optional.of(ES256.publicJson());

        assertThat(found(List.of(), any, named("did:jwk:%%%"))).isEqualTo("none");
        assertThat(found(List.of(), any, named("did:jwk:" + base64("{}")))).isEqualTo("none");
        assertThat(found(List.of(), any, named("ftp://keys.example.org/1"))).isEqualTo("none");
        assertThat(found(List.of(), any, "{\"alg\":\"ES256\"}")).isEqualTo("none");
    }

    @Test
    public void whyNoKeyIsAtHandIsSaid() {
        assertThat(KeyFinder.reason(token("{\"alg\":\"ES256\"}"))).isEqualTo(ReasonCode.NO_KEY_NAMED);
        assertThat(KeyFinder.reason(token(named(WEB)))).isEqualTo(ReasonCode.KEY_NOT_AT_HAND);
        assertThat(KeyFinder.reason(token(named("did:web:example.org")))).isEqualTo(ReasonCode.KEY_METHOD_UNKNOWN);
        assertThat(KeyFinder.reason(token("{\"jwk\":{\"d\":\"x\"}}"))).isEqualTo(ReasonCode.PRIVATE_KEY_SHOWN);
    }

    @Test
    public void aKeyWhoseNameIsAnotherDidBelongsToAnother() {
        assertThat(KeyFinder.isOfAnother(token(named(DID + "#0")), DID)).isFalse();
        assertThat(KeyFinder.isOfAnother(token(named(DID)), DID + "#1")).isFalse();
        assertThat(KeyFinder.isOfAnother(token(named(DID)), "did:jwk:other")).isTrue();
        assertThat(KeyFinder.isOfAnother(token(named(DID)), ISSUER)).isFalse();
        assertThat(KeyFinder.isOfAnother(token(named(WEB)), "did:jwk:other")).isFalse();
    }

    @Test
    public void onlyTheHeadersOfATokenWithACredentialAreKnown() {
        assertThat(token("{\"alg\":\"ES256\",\"kid\":\"k\",\"typ\":\"jwt\"}").hasOnlyKnownHeaders())
                .isTrue();
        assertThat(token("{\"alg\":\"ES256\"}").hasOnlyKnownHeaders()).isTrue();
        assertThat(token("{\"alg\":\"ES256\",\"typ\":\"JOSE\"}").hasOnlyKnownHeaders())
                .isFalse();
        assertThat(token("{\"alg\":\"ES256\",\"x5u\":\"https://x.example\"}").hasOnlyKnownHeaders())
                .isFalse();
        assertThat(Token.parse("a.b")).isEmpty();
        assertThat(Token.parse(base64("{}") + "." + base64("[]") + ".x")).isEmpty();
        assertThat(Token.parse("%%%." + base64("{}") + ".x")).isEmpty();
    }

    @Test
    public void aKeyInATokenThatShowsItsPrivatePartIsNotUsed() {
        assertThat(token("{\"jwk\":" + ES256.privateJson() + "}").embeddedKey()).isEmpty();
        assertThat(token("{\"jwk\":" + ES256.publicJson() + "}").embeddedKey()).isPresent();
        assertThat(token("{\"jwk\":\"x\"}").embeddedKey()).isEmpty();
    }

    @Test
    public void aSymmetricKeyIsNoPublicKey() {
        assertThat(PublicKeys.read("{\"kty\":\"oct\",\"k\":\"AyM1SysPpbyDfgZld3umj1qzKObwVMkoqQ\"}"))
                .isEmpty();
        assertThat(PublicKeys.read("no json")).isEmpty();
        assertThat(PublicKeys.read(ES256.publicJson())).isPresent();
        assertThat(PublicKeys.publicPart(ES256.privateJson()).orElseThrow()).doesNotContain("\"d\"");
        assertThat(PublicKeys.thumbprint(ES256.privateJson())).contains(ES256.thumbprint());
        assertThat(PublicKeys.thumbprint("{}")).isEmpty();
    }

    @Test
    public void aKeyIsReadBackAndNeverShownByAccident() {
        IssuerKey read = IssuerKey.read(ES256.privateJson());

        assertThat(read.kid()).isEqualTo(ES256.kid());
        assertThat(read.algorithm()).isEqualTo(SigningAlgorithm.ES256);
        assertThat(read.privateJson()).isEqualTo(ES256.privateJson());
        assertThat(ES256.toString()).isEqualTo("IssuerKey[" + ES256.kid() + "]");
        assertThat(ES256.publicJson()).doesNotContain("\"d\"");
    }

    @Test
    public void trustHoldsOnItsFirstAndItsLastDay() {
        TrustedIssuer trusted = new TrustedIssuer(
                ISSUER,
                "Board",
                Badges.publicKey(ES256),
                Optional.of(LocalDate.parse("2025-01-01")),
                Optional.of(LocalDate.parse("2025-12-31")));

        assertThat(trusted.trustsOn(LocalDate.parse("2024-12-31"))).isFalse();
        assertThat(trusted.trustsOn(LocalDate.parse("2025-01-01"))).isTrue();
        assertThat(trusted.trustsOn(LocalDate.parse("2025-12-31"))).isTrue();
        assertThat(trusted.trustsOn(LocalDate.parse("2026-01-01"))).isFalse();
    }

    @Test
    public void anAddressIsComparedPlainOrHashedInTheSpellingOfEither() {
        String hashed = HashedIdentity.of("hana@example.org", "salt").identityHash();
        String identity = "{\"type\":\"email\",\"hashed\":true,\"salt\":\"salt\",\"identity\":\"" + hashed + "\"}";

        assertRecipient("Hana@Example.org", identity, ReasonCode.ADDRESS_MATCHES);
        assertRecipient(" hana@example.org ", identity, ReasonCode.ADDRESS_MATCHES);
        assertRecipient("marek@example.org", identity, ReasonCode.ADDRESS_DIFFERS);
        String mixed =
                HashedIdentity.of("Hana@example.org", "salt").identityHash().toUpperCase(Locale.ROOT);
        assertRecipient("Hana@example.org", identity.replace(hashed, mixed), ReasonCode.ADDRESS_MATCHES);
        String plain = "{\"identityType\":\"emailAddress\",\"hashed\":false,\"identityHash\":\"hana@example.org\"}";
        assertRecipient("HANA@example.org", plain, ReasonCode.ADDRESS_MATCHES);
        assertRecipient("marek@example.org", plain, ReasonCode.ADDRESS_DIFFERS);
    }

    @Test
    public void aBadgeWithoutAnAddressSaysNothingOfWhoseItIs() {
        String phone = "{\"type\":\"telephone\",\"identity\":\"hana@example.org\"}";
        assertRecipient("hana@example.org", phone, ReasonCode.NO_ADDRESS_INSIDE);
        assertThat(RecipientCheck.of(List.of(), "hana@example.org").outcome())
                .isEqualTo(CheckResult.Outcome.NOT_CHECKED);
    }

    private static void assertRecipient(String email, String identity, ReasonCode expected) {
        JsonNode json = StrictJson.object(identity).orElseThrow();
        CheckResult result = RecipientCheck.of(List.of(json), email);
        assertThat(result.reason()).isEqualTo(expected);
        assertThat(result.isFailed()).isEqualTo(expected == ReasonCode.ADDRESS_DIFFERS);
        assertThat(result.check()).isEqualTo(Check.RECIPIENT);
    }

    private static String found(List<TrustedIssuer> trusted, Fetcher fetcher, String header) {
        VerificationContext context = new VerificationContext(trusted, fetcher, Optional.empty(), Map.of());
        return new KeyFinder(context)
                .find(token(header), ISSUER)
                .map(key -> key.source().code() + " of "
                        + key.pinned().map(TrustedIssuer::issuerId).orElse("nobody"))
                .orElse("none");
    }

    private static String named(String kid) {
        return "{\"alg\":\"ES256\",\"kid\":\"" + kid + "\"}";
    }

    private static Token token(String header) {
        return Token.parse(base64(header) + "." + base64("{}") + ".x").orElseThrow();
    }

    private static String base64(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
