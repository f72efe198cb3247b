package org.guildhall.credential.issuing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.testkit.Academy.AS_ADMIN;
import static org.guildhall.testkit.Academy.AS_HOLDER;
import static org.guildhall.testkit.Academy.AS_SECOND_ADMIN;
import static org.guildhall.testkit.Academy.SPACE;
import static org.guildhall.testkit.Refusals.assertRefused;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.java.ao.Query;
import org.guildhall.audit.AuditDetail;
import org.guildhall.audit.ao.AoAuditEvent;
import org.guildhall.credential.issuing.ao.AoIssuer;
import org.guildhall.credential.issuing.ao.AoIssuerKey;
import org.guildhall.credential.openbadges.SigningAlgorithm;
import org.guildhall.credential.openbadges.StatusMethod;
import org.guildhall.credential.openbadges.Verdict;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.error.RequestRefusedException;
import org.guildhall.testkit.AcademyTest;
import org.guildhall.testkit.BrokenHalfWay;
import org.guildhall.testkit.Kind;
import org.guildhall.testkit.Recorded;
import org.junit.Before;
import org.junit.Test;

/** A community's signing keys on real databases. */
public class KeysTest extends AcademyTest {
    private Issuing issuing;

    public KeysTest(Kind kind) {
        super(kind);
    }

    @Before
    public void open() {
        issuing = new Issuing(academy);
    }

    @Test
    public void theFirstKeyMakesTheCommunityAnIssuerAndTheNextTakesItsPlace() {
        StoredKey first = issuing.begin();
        Issuer issuer = issuer();
        StoredKey second = issuing.begin(SigningAlgorithm.RS256, StatusMethod.BOTH);

        assertThat(issuer().publicId()).isEqualTo(issuer.publicId());
        assertThat(issuer().status()).isEqualTo(StatusMethod.BOTH);
        assertThat(issuing.keys.keys(AS_ADMIN, SPACE))
                .extracting(StoredKey::publicId)
                .containsExactly(second.publicId(), first.publicId());
        assertThat(issuing.keys.keys(AS_ADMIN, SPACE))
                .extracting(key -> key.until().isPresent())
                .containsExactly(false, true);
        assertThat(issuing.keys.signing(academy.community).kid()).isEqualTo(issuing.addresses.key(second.publicId()));
    }

    @Test
    public void theRecordKeepsThePublicKeyAndNothingOfThePrivateOne() {
        Recorded recorded = new Recorded(academy);
        issuing.begin(SigningAlgorithm.ES256, StatusMethod.BOTH);
        issuing.begin(SigningAlgorithm.RS256, StatusMethod.LIST);

        assertThat(recorded.after(1))
                .containsExactly(
                        Recorded.entry(
                                "key-add",
                                "publicKeyJwk publicKeyJwk.kty publicKeyJwk.crv publicKeyJwk.x publicKeyJwk.y"
                                        + " publicKeyJwk.kid publicKeyJwk.use publicKeyJwk.alg statusMethod",
                                ""),
                        Recorded.entry(
                                "key-add",
                                "publicKeyJwk publicKeyJwk.kty publicKeyJwk.n publicKeyJwk.e publicKeyJwk.kid"
                                        + " publicKeyJwk.use publicKeyJwk.alg statusMethod",
                                ""));
    }

    @Test
    public void badgesOfTheOldKeyAndOfTheNewOneAreBothVerified() {
        issuing.begin();
        String number = academy.grant("hana", "2026-11-01").number();
        String before = issuing.credentials.jwt(AS_HOLDER, SPACE, number);
        issuing.begin(SigningAlgorithm.RS256, StatusMethod.LIST);
        String after = issuing.credentials.jwt(AS_HOLDER, SPACE, number);

        assertThat(issuing.verdict(bytes(before))).isEqualTo(Verdict.VERIFIED);
        assertThat(issuing.verdict(bytes(after))).isEqualTo(Verdict.VERIFIED);
    }

    @Test
    public void onlyAdminsOfTheSpaceChangeKeysAndOnlyThoseWhoRunAccreditationsSeeThem() {
        assertRefused(
                RequestRefusedException.Kind.FORBIDDEN,
                () -> issuing.keys.rotate(AS_HOLDER, SPACE, SigningAlgorithm.ES256, StatusMethod.LIST),
                "guildhall.accreditation.space-admins-only");
        assertRefused(
                RequestRefusedException.Kind.UNAUTHENTICATED,
                () -> issuing.keys.rotate(Viewer.ANONYMOUS, SPACE, SigningAlgorithm.ES256, StatusMethod.LIST),
                "guildhall.refusal.sign-in");
        assertRefused(
                RequestRefusedException.Kind.FORBIDDEN,
                () -> issuing.reading.of(AS_HOLDER, SPACE),
                "guildhall.accreditation.officers-only");
        academy.rights.readOnly(true);
        assertRefused(RequestRefusedException.Kind.READ_ONLY, issuing::begin, "guildhall.refusal.read-only");
        assertThat(academy.database.ao().count(AoIssuer.class)).isZero();
    }

    @Test
    public void withoutTheSitesSecretNoKeyBeginsAndNoBadgeIsGiven() {
        issuing.begin();
        String number = academy.grant("hana", "2026-11-01").number();
        issuing.secret = Optional.empty();

        assertThat(issuing.reading.of(AS_ADMIN, SPACE).possible()).isFalse();
        assertRefused(RequestRefusedException.Kind.CONFLICT, issuing::begin, "guildhall.credential.no-master-secret");
        assertRefused(
                RequestRefusedException.Kind.CONFLICT,
                () -> issuing.credentials.jwt(AS_HOLDER, SPACE, number),
                "guildhall.credential.no-master-secret");
        issuing.secret = Optional.of("another secret of more than thirty-two characters");
        assertRefused(
                RequestRefusedException.Kind.CONFLICT,
                () -> issuing.credentials.jwt(AS_HOLDER, SPACE, number),
                "guildhall.credential.other-master-secret");
    }

    @Test
    public void neitherTablesNorTheRecordHoldAPrivateKeyInTheClear() {
        issuing.begin();
        String secretPart =
                issuing.keys.signing(academy.community).jwk().toECKey().getD().toString();
        AoIssuerKey row = academy.database.ao().find(AoIssuerKey.class)[0];
        AoAuditEvent noted = academy.database.ao().find(AoAuditEvent.class, "WHAT = ?", "key-add")[0];

        assertThat(row.getPublicJwk() + row.getSealedJwk() + noted.getDetail())
                .doesNotContain(secretPart)
                .doesNotContain("\"d\"");
        assertThat(new AuditDetail(noted.getDetail()).tree().path("publicKeyJwk"))
                .isEqualTo(new AuditDetail(row.getPublicJwk()).tree());
    }

    @Test
    public void twoAdminsWhoBeginTheFirstKeyAtOnceMakeOneIssuerWithOneKeyThatSigns() throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        List<Future<StoredKey>> both = new ArrayList<>();
        for (Viewer admin : List.of(AS_ADMIN, AS_SECOND_ADMIN)) {
            both.add(threads.submit(() -> {
                start.await();
                return issuing.keys.rotate(admin, SPACE, SigningAlgorithm.ES256, StatusMethod.LIST);
            }));
        }
        for (Future<StoredKey> each : both) {
            each.get();
        }
        threads.shutdown();

        assertThat(academy.database.ao().count(AoIssuer.class)).isEqualTo(1);
        assertThat(issuing.keys.keys(AS_ADMIN, SPACE)).hasSize(2);
        assertThat(academy.database
                        .ao()
                        .count(AoIssuerKey.class, Query.select().where("PRESENT_KEY LIKE ?", "present:%")))
                .isEqualTo(1);
        assertThat(academy.trail.verify(academy.community.id()).isIntact()).isTrue();
    }

    @Test
    public void aKeyThatBreaksHalfWayLeavesNothing() {
        BrokenHalfWay.everyStatementOf(academy.database, issuing::begin, () -> {
            assertThat(academy.database.ao().count(AoIssuer.class)).isZero();
            assertThat(academy.database.ao().count(AoIssuerKey.class)).isZero();
            assertThat(academy.database.ao().count(AoAuditEvent.class)).isEqualTo(1);
        });
        assertThat(issuing.keys.keys(AS_ADMIN, SPACE)).hasSize(1);
    }

    @Test
    public void aChangeOfKeysThatBreaksHalfWayLeavesTheOldKeySigning() {
        String first = issuing.begin().publicId();
        BrokenHalfWay.everyStatementOf(
                academy.database, () -> issuing.begin(SigningAlgorithm.ES256, StatusMethod.BOTH), () -> {
                    assertThat(issuing.keys.signing(academy.community).kid()).endsWith(first);
                    assertThat(issuer().status()).isEqualTo(StatusMethod.LIST);
                });
        assertThat(issuing.keys.signing(academy.community).kid()).doesNotEndWith(first);
    }

    @Test
    public void keysAndTrustEndWithTheCommunity() {
        issuing.begin();
        academy.inOne(() -> {
            issuing.trusts.removeAll(academy.community.id());
            issuing.issuers.removeAll(academy.community.id());
        });

        assertThat(academy.database.ao().count(AoIssuer.class)).isZero();
        assertThat(academy.database.ao().count(AoIssuerKey.class)).isZero();
    }

    private Issuer issuer() {
        return issuing.issuers.of(academy.community.id()).orElseThrow();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
