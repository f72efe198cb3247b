package org.guildhall.credential.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.testkit.Academy.AS_ADMIN;
import static org.guildhall.testkit.Academy.SPACE;
import static org.guildhall.testkit.Refusals.assertRefused;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guildhall.accreditation.status.AccreditationAction;
import org.guildhall.accreditation.status.Change;
import org.guildhall.credential.issuing.Issuing;
import org.guildhall.credential.openbadges.BadgeSigner;
import org.guildhall.credential.openbadges.Check;
import org.guildhall.credential.openbadges.CheckResult;
import org.guildhall.credential.openbadges.IssuerKey;
import org.guildhall.credential.openbadges.SigningAlgorithm;
import org.guildhall.credential.openbadges.Verdict;
import org.guildhall.credential.openbadges.VerificationReport;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.error.RequestRefusedException;
import org.guildhall.testkit.AcademyTest;
import org.guildhall.testkit.Kind;
import org.junit.Before;
import org.junit.Test;

/** A community checks what is shown to it: its own badges against its register, others' against whom it trusts. */
public class VerificationServiceTest extends AcademyTest {
    private Issuing issuing;
    private String number;

    public VerificationServiceTest(Kind kind) {
        super(kind);
    }

    @Before
    public void open() {
        issuing = new Issuing(academy);
        issuing.beginKey();
        number = academy.grant("hana", "2026-03-01").number();
    }

    @Test
    public void anOwnBadgeIsVerifiedAgainstTheRegisterLive() {
        VerificationReport report = issuing.verify(issuing.badge(number));

        assertThat(report.verdict()).as(report.toString()).isEqualTo(Verdict.VERIFIED);
        CheckResult status = report.of(Check.STATUS).orElseThrow();
        assertThat(status.source().code()).isEqualTo("register");
        assertThat(status.asOf()).contains(academy.clock.instant());
    }

    @Test
    public void theNextCheckAfterAChangeShowsIt() {
        String badge = issuing.badge(number);

        academy.change(number, AccreditationAction.SUSPEND, "2026-11-24", "A complaint");
        assertThat(issuing.verify(badge).verdict()).isEqualTo(Verdict.SUSPENDED);
        academy.change(number, AccreditationAction.REINSTATE, "2026-11-24", "It was unfounded");
        assertThat(issuing.verify(badge).verdict()).isEqualTo(Verdict.VERIFIED);
        academy.change(number, AccreditationAction.REVOKE, "2026-11-24", "Fraud");
        assertThat(issuing.verify(badge).verdict()).isEqualTo(Verdict.REVOKED);
    }

    @Test
    public void aCheckLooksUpOneAccreditationHoweverManyAreRevoked() {
        String badge = issuing.badge(number);
        int alone = statementsOf(badge);
        for (int i = 0; i < 1_000; i++) {
            int running = i;
            academy.inOne(() -> academy.accreditations.add(
                    academy.draft("X-" + running, new PersonId("key-" + running)), "Name", Optional.empty()));
        }

        assertThat(statementsOf(badge)).isEqualTo(alone).isEqualTo(4);
        assertThat(statementsOf("rubbish")).isLessThanOrEqualTo(2);
    }

    @Test
    public void aBadgeWithALevelThatIsHeldNoMoreIsOutOfDate() {
        String badge = issuing.badge(number);
        academy.service.change(
                AS_ADMIN,
                SPACE,
                number,
                new Change(AccreditationAction.RENEW, LocalDate.parse("2026-11-24"), "").toLevel("Two"));

        VerificationReport report = issuing.verify(badge);

        assertThat(report.verdict()).isEqualTo(Verdict.EXPIRED);
        assertThat(report.of(Check.STATUS).orElseThrow().reason().code()).isEqualTo("level-changed");
        assertThat(issuing.verify(issuing.badge(number)).verdict()).isEqualTo(Verdict.VERIFIED);
    }

    @Test
    public void aGenuineSignatureUnderANumberThatWasNeverGivenIsNotEnough() {
        String invented = payload(issuing.badge(number)).replace(number, "MVF-2026-000777-X");
        VerificationReport report = issuing.verify(BadgeSigner.sign(invented, issuing.keys.signing(academy.community)));

        assertThat(report.verdict()).isEqualTo(Verdict.STATUS_UNKNOWN);
        assertThat(report.of(Check.STATUS).orElseThrow().reason().code()).isEqualTo("not-in-register");
    }

    @Test
    public void badgesSignedBeforeTheKeyWasExchangedStayGood() {
        String badge = issuing.badge(number);
        issuing.beginKey();

        assertThat(issuing.verify(badge).verdict()).isEqualTo(Verdict.VERIFIED);
        assertThat(issuing.verify(issuing.badge(number)).verdict()).isEqualTo(Verdict.VERIFIED);
    }

    @Test
    public void badgesOutliveAnotherNameOfTheSite() {
        String badge = issuing.badge(number);
        issuing.renameSite("https://knowledge.example.com/wiki");

        assertThat(issuing.verify(badge).verdict()).isEqualTo(Verdict.VERIFIED);
        academy.change(number, AccreditationAction.REVOKE, "2026-11-24", "Fraud");
        assertThat(issuing.verify(badge).verdict()).isEqualTo(Verdict.REVOKED);
    }

    @Test
    public void whoeverSignsInTheCommunitysNameLearnsNothingOfItsRegister() {
        String own = payload(issuing.badge(number));
        IssuerKey forger = IssuerKey.generate("did:jwk:nobody", SigningAlgorithm.ES256);
        String kid = "did:jwk:"
                + Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(forger.publicJson().getBytes(StandardCharsets.UTF_8));
        VerificationReport report =
                issuing.verify(BadgeSigner.sign(own, new IssuerKey(kid, SigningAlgorithm.ES256, forger.jwk())));

        assertThat(report.verdict()).as(report.toString()).isEqualTo(Verdict.TAMPERED);
        assertThat(report.of(Check.STATUS).orElseThrow().source()).isNotEqualTo("register");
    }

    @Test
    public void anotherIssuersBadgeIsGoodOnlyOnceTheCommunityTrustsItsKey() {
        IssuerKey other = IssuerKey.generate("https://other.example/keys/1", SigningAlgorithm.ES256);
        String foreign = payload(issuing.badge(number))
                .replaceAll(
                        "https://wiki.example.org/rest/guildhall/1.0/public/issuers/[0-9a-f-]+\"",
                        "https://other.example\"")
                .replaceAll("\"credentialStatus\":(\\{[^}]*}|\\[[^]]*]),?", "");
        String badge = BadgeSigner.sign(foreign, other);

        assertThat(issuing.verify(badge).verdict().isGood()).isFalse();
        issuing.trust.add(
                AS_ADMIN,
                SPACE,
                "https://other.example",
                "Other Board",
                other.publicJson(),
                Optional.empty(),
                Optional.empty());
        assertThat(issuing.verify(badge).verdict())
                .as(issuing.verify(badge).toString())
                .isEqualTo(Verdict.VERIFIED);
    }

    @Test
    public void aKeyThatTheCommunityTrustsUnderItsOwnIdIsAsGoodAsOneOfItsKeys() {
        IssuerKey former = IssuerKey.generate(
                "https://wiki.example.org/rest/guildhall/1.0/public/keys/former", SigningAlgorithm.ES256);
        String own = payload(issuing.badge(number));
        String badge = BadgeSigner.sign(own, former);
        Matcher issuer = Pattern.compile("https://[a-z./]+/guildhall/1.0/public/issuers/[0-9a-f-]+(?=\")")
                .matcher(own);

        assertThat(issuing.verify(badge).verdict().isGood()).isFalse();
        assertThat(issuer.find()).isTrue();
        issuing.trust.add(
                AS_ADMIN,
                SPACE,
                issuer.group(),
                "Before the move",
                former.publicJson(),
                Optional.empty(),
                Optional.empty());
        assertThat(issuing.verify(badge).verdict())
                .as(issuing.verify(badge).toString())
                .isEqualTo(Verdict.VERIFIED);
    }

    @Test
    public void whoeverMayNotSeeTheSpaceChecksNothing() {
        academy.rights.hidden(SPACE);

        assertRefused(
                RequestRefusedException.Kind.NOT_FOUND,
                () -> issuing.verify("anything"),
                "guildhall.community.not-found");
    }

    @Test
    public void nobodyChecksTooOften() {
        for (int i = 0; i < 30; i++) {
            issuing.verify("rubbish");
        }

        assertRefused(
                RequestRefusedException.Kind.TOO_MANY, () -> issuing.verify("rubbish"), "guildhall.refusal.too-many");
    }

    @Test
    public void changedBadgesAndRubbishAreNeverVerifiedAndNeverThrow() {
        byte[] genuine = issuing.badge(number).getBytes(StandardCharsets.US_ASCII);
        Random random = new Random(11);
        for (int i = 0; i < 300; i++) {
            academy.clock.move(Duration.ofSeconds(3));
            byte[] input = i % 3 == 0 ? new byte[random.nextInt(3_000)] : genuine.clone();
            if (i % 3 == 0) {
                random.nextBytes(input);
            } else {
                int at = random.nextInt(input.length - 2);
                input[at] = (byte) (input[at] == 'A' ? 'B' : 'A');
            }

            VerificationReport report =
                    issuing.verification.verify(Viewer.ANONYMOUS, SPACE, "v", input, Optional.of("a@example.org"));

            assertThat(report.verdict().isGood()).as(report.toString()).isFalse();
        }
    }

    private static String payload(String badge) {
        return new String(Base64.getUrlDecoder().decode(badge.split("\\.")[1]), StandardCharsets.UTF_8);
    }

    private int statementsOf(String credential) {
        academy.database.statements().reset();
        issuing.verify(credential);
        return academy.database.statements().count();
    }
}
