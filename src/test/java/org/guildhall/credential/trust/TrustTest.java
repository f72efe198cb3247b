package org.guildhall.credential.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.testkit.Academy.AS_ADMIN;
import static org.guildhall.testkit.Academy.AS_HOLDER;
import static org.guildhall.testkit.Academy.SPACE;
import static org.guildhall.testkit.Refusals.assertRefused;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.guildhall.audit.ao.AoAuditEvent;
import org.guildhall.credential.issuing.Issuing;
import org.guildhall.credential.openbadges.Badge;
import org.guildhall.credential.openbadges.Badge.BadgeAchievement;
import org.guildhall.credential.openbadges.Badge.BadgeIssuer;
import org.guildhall.credential.openbadges.Badge.BadgeSubject;
import org.guildhall.credential.openbadges.BadgeSigner;
import org.guildhall.credential.openbadges.IssuerKey;
import org.guildhall.credential.openbadges.SigningAlgorithm;
import org.guildhall.credential.openbadges.Verdict;
import org.guildhall.credential.trust.ao.AoTrustAnchor;
import org.guildhall.platform.error.RequestRefusedException;
import org.guildhall.testkit.AcademyTest;
import org.guildhall.testkit.BrokenHalfWay;
import org.guildhall.testkit.Kind;
import org.guildhall.testkit.Recorded;
import org.junit.Before;
import org.junit.Test;

/** Issuers elsewhere whose badges count here. */
public class TrustTest extends AcademyTest {
    private static final String BAKERS = "https://bakers.example.org/issuer/1";
    private static final IssuerKey KEY = IssuerKey.generate("https://bakers.example.org/key/1", SigningAlgorithm.ES256);

    private Issuing issuing;

    public TrustTest(Kind kind) {
        super(kind);
    }

    @Before
    public void open() {
        issuing = new Issuing(academy);
    }

    @Test
    public void aBadgeIsOfAnUnknownIssuerUntilItIsTrustedAndAfterItIsNotAnyMore() {
        issuing.network.put(KEY.kid(), KEY.publicJson());
        assertThat(issuing.verdict(badge())).isEqualTo(Verdict.VERIFIED_UNKNOWN_ISSUER);

        TrustAnchor trust = trust(Optional.empty(), Optional.empty());
        assertThat(issuing.verdict(badge())).isEqualTo(Verdict.VERIFIED);

        issuing.trust.remove(AS_ADMIN, SPACE, trust.id());
        assertThat(issuing.verdict(badge())).isEqualTo(Verdict.VERIFIED_UNKNOWN_ISSUER);
    }

    @Test
    public void trustHoldsForTheDaysItWasGivenFor() {
        trust(Optional.of(LocalDate.parse("2026-03-01")), Optional.empty());

        assertThat(issuing.verdict(badge())).isEqualTo(Verdict.VERIFIED_UNKNOWN_ISSUER);
    }

    @Test
    public void onlyThePublicPartOfAKeyIsKept() {
        TrustAnchor trust = issuing.trust.add(
                AS_ADMIN, SPACE, BAKERS, "Bakers", KEY.privateJson(), Optional.empty(), Optional.empty());

        assertThat(trust.publicJwk()).doesNotContain("\"d\"");
        assertThat(issuing.trust.of(AS_ADMIN, SPACE)).containsExactly(trust);
    }

    @Test
    public void badInputIsRefusedFieldByField() {
        assertRefused(
                RequestRefusedException.Kind.INVALID,
                () -> issuing.trust.add(
                        AS_ADMIN,
                        SPACE,
                        "bakers",
                        " ",
                        "{\"kty\":\"oct\",\"k\":\"AAAA\"}",
                        Optional.of(LocalDate.parse("2026-03-02")),
                        Optional.of(LocalDate.parse("2026-03-01"))),
                "guildhall.credential.issuer-id-form",
                "guildhall.refusal.required",
                "guildhall.credential.jwk-form",
                "guildhall.credential.trust-days");
        assertRefused(
                RequestRefusedException.Kind.INVALID,
                () -> issuing.trust.add(AS_ADMIN, SPACE, null, null, null, Optional.empty(), Optional.empty()),
                "guildhall.refusal.required",
                "guildhall.refusal.required",
                "guildhall.credential.jwk-form");
    }

    @Test
    public void keysThatAreNotForSignaturesAreNotTrusted() {
        String json = KEY.publicJson().replaceAll(",\"(use|alg)\":\"[^\"]*\"", "");
        for (String member : List.of(
                "\"use\":\"enc\"",
                "\"use\":\"tls\"",
                "\"key_ops\":[\"encrypt\"]",
                "\"key_ops\":[\"deriveKey\",\"deriveBits\"]",
                "\"key_ops\":[]",
                "\"alg\":\"ECDH-ES\"",
                "\"alg\":\"ES384\"")) {
            assertRefused(
                    RequestRefusedException.Kind.INVALID,
                    () -> trust(json.replaceFirst("\\{", "{" + member + ",")),
                    "guildhall.credential.jwk-form");
        }
        assertThat(trust(json.replaceFirst("\\{", "{\"key_ops\":[\"verify\"],\"alg\":\"ES256\","))
                        .publicJwk())
                .contains("\"verify\"");
    }

    @Test
    public void aKeyThatTookThePlaceOfAnotherUnderItsNameIsTriedToo() {
        trust(IssuerKey.generate(KEY.kid(), SigningAlgorithm.ES256).publicJson());
        trust(KEY.publicJson());

        assertThat(issuing.verdict(badge())).isEqualTo(Verdict.VERIFIED);
    }

    @Test
    public void theRecordTellsWhichKeyWasTrustedForWhichDaysAndKeepsTheNameOutOfTheHashes() {
        Recorded recorded = new Recorded(academy);
        TrustAnchor forAWhile = issuing.trust.add(
                AS_ADMIN,
                SPACE,
                BAKERS,
                "Zz9§ somebody",
                KEY.publicJson().replaceFirst("\\{", "{\"note\":\"Zz9§ somebody\","),
                Optional.of(LocalDate.parse("2026-03-01")),
                Optional.of(LocalDate.parse("2027-03-01")));
        issuing.trust.remove(AS_ADMIN, SPACE, forAWhile.id());
        trust(Optional.empty(), Optional.empty());

        assertThat(recorded.after(1))
                .containsExactly(
                        Recorded.entry("trust-add", "issuer keyThumbprint trustedFrom trustedUntil", "name"),
                        Recorded.entry("trust-remove", "issuer keyThumbprint trustedFrom trustedUntil", ""),
                        Recorded.entry("trust-add", "issuer keyThumbprint", "name"));
        recorded.isNotHashed("Zz9§");
    }

    @Test
    public void theSameKeyIsNotTrustedTwice() {
        trust(Optional.empty(), Optional.empty());

        assertRefused(
                RequestRefusedException.Kind.CONFLICT,
                () -> trust(Optional.empty(), Optional.empty()),
                "guildhall.credential.trust-twice");
    }

    @Test
    public void onlyAdminsOfTheSpaceSayWhoIsTrusted() {
        TrustAnchor trust = trust(Optional.empty(), Optional.empty());

        assertRefused(
                RequestRefusedException.Kind.FORBIDDEN,
                () -> issuing.trust.remove(AS_HOLDER, SPACE, trust.id()),
                "guildhall.accreditation.space-admins-only");
        assertRefused(
                RequestRefusedException.Kind.FORBIDDEN,
                () -> issuing.trust.of(AS_HOLDER, SPACE),
                "guildhall.accreditation.officers-only");
        assertRefused(
                RequestRefusedException.Kind.NOT_FOUND,
                () -> issuing.trust.remove(AS_ADMIN, SPACE, 999),
                "guildhall.credential.no-such-trust");
    }

    @Test
    public void trustThatBreaksHalfWayIsNotThere() {
        BrokenHalfWay.everyStatementOf(academy.database, () -> trust(Optional.empty(), Optional.empty()), () -> {
            assertThat(academy.database.ao().count(AoTrustAnchor.class)).isZero();
            assertThat(academy.database.ao().count(AoAuditEvent.class)).isEqualTo(1);
        });
        assertThat(academy.database.ao().count(AoAuditEvent.class)).isEqualTo(2);
    }

    @Test
    public void trustThatBreaksWhileItIsWithdrawnStays() {
        long id = trust(Optional.empty(), Optional.empty()).id();
        BrokenHalfWay.everyStatementOf(academy.database, () -> issuing.trust.remove(AS_ADMIN, SPACE, id), () -> {
            assertThat(academy.database.ao().count(AoTrustAnchor.class)).isEqualTo(1);
            assertThat(academy.database.ao().count(AoAuditEvent.class)).isEqualTo(2);
        });
        assertThat(academy.database.ao().count(AoTrustAnchor.class)).isZero();
        assertThat(academy.trail.verify(academy.community.id()).isIntact()).isTrue();
    }

    private TrustAnchor trust(Optional<LocalDate> from, Optional<LocalDate> until) {
        return issuing.trust.add(AS_ADMIN, SPACE, BAKERS, "Bakers", KEY.publicJson(), from, until);
    }

    private TrustAnchor trust(String publicJwk) {
        return issuing.trust.add(AS_ADMIN, SPACE, BAKERS, "Bakers", publicJwk, Optional.empty(), Optional.empty());
    }

    /** Of February 2026, without a status. */
    private static byte[] badge() {
        Instant from = Instant.parse("2026-02-01T00:00:00Z");
        Badge badge = new Badge(
                "https://bakers.example.org/v/1",
                "Baker",
                new BadgeIssuer(BAKERS, "Bakers", Optional.empty(), Optional.empty()),
                from,
                Optional.empty(),
                from,
                new BadgeSubject(
                        "urn:uuid:8f3c0000-0000-4000-8000-000000000002",
                        Optional.empty(),
                        "B-1",
                        new BadgeAchievement(
                                "https://bakers.example.org/baker", "Baker", "Bakes", "Bread", "1", List.of("Baker")),
                        Optional.of("Baker")),
                List.of(),
                List.of());
        return BadgeSigner.sign(badge, KEY).getBytes(StandardCharsets.UTF_8);
    }
}
