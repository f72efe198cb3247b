package org.guildhall.credential.openbadges;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.credential.openbadges.Badges.BITS;
import static org.guildhall.credential.openbadges.Badges.ES256;
import static org.guildhall.credential.openbadges.Badges.ID;
import static org.guildhall.credential.openbadges.Badges.ISSUER;
import static org.guildhall.credential.openbadges.Badges.LIST;
import static org.guildhall.credential.openbadges.Badges.NOW;
import static org.guildhall.credential.openbadges.Badges.RS256;
import static org.guildhall.credential.openbadges.Badges.badge;
import static org.guildhall.credential.openbadges.Badges.trusted;
import static org.guildhall.credential.openbadges.Badges.verify;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guildhall.credential.openbadges.VerificationContext.KnownList;
import org.junit.Test;

/** How a genuine badge stands: by the issuer's register where it is at hand, else by the lists it publishes. */
public class StandingTest {
    private final Map<String, KnownList> known = new HashMap<>();
    private Fetcher fetcher = Fetcher.NONE;

    @Test
    public void theRegisterOfTheIssuerIsAskedBeforeAnyList() {
        known.put(LIST, new KnownList(RevocationList.json(LIST, ISSUER, List.of()), NOW));

        assertThat(registered(LiveRegister.Entry.HOLDS)).isEqualTo("VERIFIED in-good-standing register " + NOW);
        assertThat(registered(LiveRegister.Entry.SUSPENDED)).isEqualTo("SUSPENDED suspended register " + NOW);
        assertThat(registered(LiveRegister.Entry.ENDED)).isEqualTo("REVOKED revoked register " + NOW);
        assertThat(registered(LiveRegister.Entry.OTHER_LEVEL)).isEqualTo("EXPIRED level-changed register " + NOW);
        assertThat(registered(LiveRegister.Entry.ABSENT)).isEqualTo("STATUS_UNKNOWN not-in-register register " + NOW);
    }

    @Test
    public void theRegisterIsAskedForTheCredentialAndItsLevel() {
        VerificationContext context = new VerificationContext(
                List.of(trusted(ES256)),
                Fetcher.NONE,
                Optional.empty(),
                Map.of(),
                (issuerId, id, level) -> Optional.of(
                        issuerId.equals(ISSUER) && id.equals(ID) && level.equals("Level 2")
                                ? LiveRegister.Entry.HOLDS
                                : LiveRegister.Entry.ABSENT));

        assertThat(verify(Badges.signed(), context).verdict()).isEqualTo(Verdict.VERIFIED);
    }

    @Test
    public void theRegisterIsNotAskedAboutABadgeThatAnotherIssuersKeySigned() {
        TrustedIssuer other = new TrustedIssuer(
                "https://other.example", "Other", Badges.publicKey(ES256), Optional.empty(), Optional.empty());
        List<String> asked = new ArrayList<>();
        VerificationContext context = new VerificationContext(
                List.of(other), Fetcher.NONE, Optional.empty(), Map.of(), (issuer, id, level) -> {
                    asked.add(id);
                    return Optional.of(LiveRegister.Entry.HOLDS);
                });

        assertThat(verify(Badges.signed(), context).verdict()).isEqualTo(Verdict.TAMPERED);
        assertThat(asked).isEmpty();
    }

    @Test
    public void aReportSaysWhatTheBadgeSaysOfItselfAndWhetherItIsThePersons() {
        VerificationReport report = verify(
                Badges.signed(),
                new VerificationContext(List.of(trusted(ES256)), Fetcher.NONE, Optional.of(Badges.EMAIL), known));

        assertThat(report.badge().map(BadgeSummary::id)).contains(ID);
        assertThat(report.of(Check.RECIPIENT).map(CheckResult::reason)).contains(ReasonCode.ADDRESS_MATCHES);
    }

    @Test
    public void aListAtHandSaysWhenItWasTrueAndOneThatIsFetchedIsAskedNow() {
        String list = RevocationList.json(LIST, ISSUER, List.of());
        known.put(LIST, new KnownList(list, Instant.EPOCH));
        assertThat(standing(Badges.signed())).isEqualTo("VERIFIED in-good-standing list-at-hand " + Instant.EPOCH);

        known.clear();
        fetcher = url -> url.equals(LIST) ? Optional.of(list) : Optional.empty();
        assertThat(standing(Badges.signed())).isEqualTo("VERIFIED in-good-standing fetched-list");
    }

    @Test
    public void withoutAListThereIsNothingToBeRevokedBy() {
        assertThat(standing(BadgeSigner.sign(badge(List.of()), ES256))).isEqualTo("VERIFIED no-status-published file");
    }

    @Test
    public void revokedIsToldBeforeSuspendedAndEitherBeforeWhatIsUnclear() {
        String jws = BadgeSigner.sign(
                badge(List.of(
                        new BadgeStatus.BitstringEntry(BITS + "#s", "suspension", 5, BITS + "s"),
                        new BadgeStatus.BitstringEntry(BITS + "#r", "revocation", 5, BITS),
                        new BadgeStatus.RevocationListed(LIST))),
                ES256);
        bits("suspension", BITS + "s", List.of(5L));
        assertThat(standing(jws)).startsWith("SUSPENDED suspended");

        bits("revocation", BITS, List.of(5L));
        assertThat(standing(jws)).startsWith("REVOKED revoked");

        bits("revocation", BITS, List.of());
        bits("suspension", BITS + "s", List.of());
        assertThat(standing(jws)).startsWith("STATUS_UNKNOWN list-not-at-hand");
    }

    @Test
    public void aListThatAnotherKeyOfTheSameIssuerSignedIsBelieved() {
        String jws = BadgeSigner.sign(
                badge(List.of(new BadgeStatus.BitstringEntry(BITS + "#r", "revocation", 5, BITS))), ES256);
        known.put(
                BITS, new KnownList(BitstringStatusList.sign(BITS, ISSUER, "revocation", List.of(), NOW, RS256), NOW));

        assertThat(standing(jws, List.of(trusted(ES256), trusted(RS256)))).startsWith("VERIFIED");
        TrustedIssuer stranger = new TrustedIssuer(
                "https://other.example", "Other", Badges.publicKey(RS256), Optional.empty(), Optional.empty());
        assertThat(standing(jws, List.of(trusted(ES256), stranger))).startsWith("STATUS_UNKNOWN list-unreadable");
        assertThat(standing(jws, List.of(trusted(ES256)))).startsWith("STATUS_UNKNOWN list-unreadable");
    }

    @Test
    public void aListNamesWhatIsRevokedInAnyOfItsForms() {
        assertRevoked("{\"issuer\":\"I\",\"revokedCredential\":[{\"id\":\"C\"}]}", Optional.of(true));
        assertRevoked("{\"issuer\":\"I\",\"revokedCredentials\":[\"C\"]}", Optional.of(true));
        assertRevoked("{\"revokedCredential\":[{\"id\":\"C\",\"revoked\":true}]}", Optional.of(true));
        assertRevoked(
                "{\"issuer\":\"I\",\"revokedCredential\":[{\"id\":\"C\",\"revoked\":false}]}", Optional.of(false));
        assertRevoked("{\"issuer\":\"I\",\"revokedCredential\":[\"D\",{\"id\":\"D\"}]}", Optional.of(false));
        assertRevoked("{\"issuer\":\"J\",\"revokedCredential\":[\"C\"]}", Optional.empty());
        assertRevoked("{\"issuer\":\"I\",\"revokedCredential\":\"C\"}", Optional.empty());
        assertRevoked("[]", Optional.empty());
    }

    @Test
    public void bitsAreCountedFromTheLeftAndStandWhereTheyWereSet() {
        byte[] bits = BitstringStatusList.decode(BitstringStatusList.encode(List.of(0L, 9L, 131_072L)))
                .orElseThrow();

        assertThat(bits[0]).isEqualTo((byte) 0x80);
        assertThat(bits[1]).isEqualTo((byte) 0x40);
        assertThat(BitstringStatusList.bit(bits, 0)).contains(true);
        assertThat(BitstringStatusList.bit(bits, 1)).contains(false);
        assertThat(BitstringStatusList.bit(bits, 9)).contains(true);
        assertThat(BitstringStatusList.bit(bits, 131_072)).contains(true);
        assertThat(bits).hasSize(131_072 / 8 + 1);
        assertThat(BitstringStatusList.bit(bits, 131_079)).contains(false);
        assertThat(BitstringStatusList.bit(bits, 131_080)).isEmpty();
        assertThat(BitstringStatusList.bit(bits, -1)).isEmpty();
    }

    @Test
    public void aListIsLongEnoughToHideOneAmongMany() {
        byte[] bits = BitstringStatusList.decode(BitstringStatusList.encode(List.of()))
                .orElseThrow();

        assertThat(bits).hasSize(131_072 / 8).containsOnly(0);
        assertThat(BitstringStatusList.decode(
                        "A" + BitstringStatusList.encode(List.of()).substring(1)))
                .isEmpty();
    }

    private static void assertRevoked(String list, Optional<Boolean> expected) {
        assertThat(RevocationList.isRevoked(list, "I", "C")).as(list).isEqualTo(expected);
    }

    private void bits(String purpose, String url, List<Long> set) {
        known.put(url, new KnownList(BitstringStatusList.sign(url, ISSUER, purpose, set, NOW, ES256), NOW));
    }

    private String registered(LiveRegister.Entry entry) {
        return told(verify(
                Badges.signed(),
                new VerificationContext(
                        List.of(trusted(ES256)),
                        fetcher,
                        Optional.empty(),
                        known,
                        (issuer, id, level) -> Optional.of(entry))));
    }

    private String standing(String jws) {
        return standing(jws, List.of(trusted(ES256)));
    }

    private String standing(String jws, List<TrustedIssuer> trusted) {
        return told(verify(jws, new VerificationContext(trusted, fetcher, Optional.empty(), known)));
    }

    private static String told(VerificationReport report) {
        CheckResult status = report.of(Check.STATUS).orElseThrow();
        return report.verdict() + " " + status.reason().code() + " "
                + status.source().code() + status.asOf().map(at -> " " + at).orElse("");
    }
}
