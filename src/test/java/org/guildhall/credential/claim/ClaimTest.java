package org.guildhall.credential.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.testkit.Academy.AS_ADMIN;
import static org.guildhall.testkit.Academy.AS_HOLDER;
import static org.guildhall.testkit.Academy.AS_MAREK;
import static org.guildhall.testkit.Academy.AS_SECOND_ADMIN;
import static org.guildhall.testkit.Academy.SPACE;
import static org.guildhall.testkit.Refusals.assertRefused;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guildhall.accreditation.record.RecordService;
import org.guildhall.audit.AuditRecord;
import org.guildhall.audit.ao.AoAuditEvent;
import org.guildhall.credential.claim.ao.AoClaim;
import org.guildhall.credential.claim.ao.AoClaims;
import org.guildhall.credential.openbadges.Badge;
import org.guildhall.credential.openbadges.BadgeSigner;
import org.guildhall.credential.openbadges.HashedIdentity;
import org.guildhall.credential.openbadges.IssuerKey;
import org.guildhall.credential.openbadges.SigningAlgorithm;
import org.guildhall.credential.trust.TrustAnchor;
import org.guildhall.credential.trust.ao.AoTrustAnchors;
import org.guildhall.membership.CardPart;
import org.guildhall.membership.MemberCards;
import org.guildhall.platform.Mailboxes;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.error.RequestRefusedException;
import org.guildhall.platform.text.Cursor;
import org.guildhall.testkit.AcademyTest;
import org.guildhall.testkit.BrokenHalfWay;
import org.guildhall.testkit.Kind;
import org.guildhall.testkit.Recorded;
import org.guildhall.testkit.TestApp;
import org.junit.Before;
import org.junit.Test;

/** Claims of credentials from elsewhere: unverified until somebody, or a signature that counts, says otherwise. */
public class ClaimTest extends AcademyTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-24");
    private static final String ISSUER = "https://board.example.org/issuer";
    private static final IssuerKey KEY = IssuerKey.generate("https://board.example.org/key", SigningAlgorithm.ES256);
    private static final IssuerKey OTHER = IssuerKey.generate("https://board.example.org/key", SigningAlgorithm.ES256);

    private AoTrustAnchors trusts;
    private ClaimService service;
    private ClaimReview review;
    private ClaimReading reading;

    public ClaimTest(Kind kind) {
        super(kind);
    }

    @Before
    public void open() {
        TestApp app = academy.another()
                .with(
                        Mailboxes.class,
                        people -> people.contains(new PersonId("key-hana"))
                                ? Map.of(new PersonId("key-hana"), "hana@example.org")
                                : Map.of());
        trusts = app.get(AoTrustAnchors.class);
        service = app.get(ClaimService.class);
        review = app.get(ClaimReview.class);
        reading = app.get(ClaimReading.class);
    }

    @Test
    public void aClaimIsUnverifiedUntilSomebodyHasCheckedIt() {
        long id = claim().id();
        assertThat(standing(id)).isEqualTo(ClaimStanding.UNVERIFIED);

        review.confirm(AS_ADMIN, SPACE, id, "Looked up in the public register.", Optional.empty());

        ClaimReading.Entry entry = reading.one(AS_HOLDER, SPACE, id);
        assertThat(entry.standing()).isEqualTo(ClaimStanding.CHECKED);
        assertThat(entry.checker().orElseThrow().fullName()).isEqualTo("Ada Admin");
        assertThat(entry.claim().check().orElseThrow().how()).isEqualTo("Looked up in the public register.");
    }

    @Test
    public void aCheckThatIsDueAgainMakesItUnverifiedWithoutAnyJob() {
        long id = claim().id();
        review.confirm(AS_ADMIN, SPACE, id, "Asked the issuer.", Optional.of(TODAY.plusDays(30)));
        assertThat(waiting()).isEmpty();

        academy.clock.moveTo(TODAY.plusDays(30));

        assertThat(standing(id)).isEqualTo(ClaimStanding.CHECK_DUE);
        assertThat(standing(id).isConfirmed()).isFalse();
        assertThat(waiting()).containsExactly(id);
    }

    @Test
    public void whatHasEndedIsNotConfirmedHoweverItWasChecked() {
        long id = service.claim(AS_HOLDER, SPACE, form("Coach", "2026-12-01")).id();
        review.confirm(AS_ADMIN, SPACE, id, "Asked the issuer.", Optional.empty());

        academy.clock.moveTo(LocalDate.parse("2026-12-01"));
        assertThat(standing(id)).isEqualTo(ClaimStanding.CHECKED);
        academy.clock.moveTo(LocalDate.parse("2026-12-02"));

        assertThat(standing(id)).isEqualTo(ClaimStanding.ENDED);
    }

    @Test
    public void nobodyChecksTheirOwn() {
        long id = service.claim(AS_ADMIN, SPACE, form("Coach", "")).id();

        assertRefused(
                RequestRefusedException.Kind.FORBIDDEN,
                () -> review.confirm(AS_ADMIN, SPACE, id, "I know it.", Optional.empty()),
                "guildhall.accreditation.not-your-own");
        assertThat(review.confirm(AS_SECOND_ADMIN, SPACE, id, "Seen.", Optional.empty())
                        .state())
                .isEqualTo(ClaimState.CHECKED_BY_HUMAN);
    }

    @Test
    public void whoRunsNothingNeitherChecksNorSeesTheClaimsOfOthers() {
        long id = claim().id();

        assertRefused(
                RequestRefusedException.Kind.FORBIDDEN,
                () -> review.reject(AS_MAREK, SPACE, id, "No."),
                "guildhall.accreditation.officers-only");
        assertRefused(
                RequestRefusedException.Kind.FORBIDDEN,
                () -> reading.waiting(AS_MAREK, SPACE, Optional.empty(), 10),
                "guildhall.accreditation.officers-only");
        assertRefused(
                RequestRefusedException.Kind.NOT_FOUND,
                () -> reading.one(AS_MAREK, SPACE, id),
                "guildhall.claim.absent");
        assertRefused(
                RequestRefusedException.Kind.NOT_FOUND,
                () -> service.withdraw(AS_MAREK, SPACE, id),
                "guildhall.claim.absent");
        assertRefused(
                RequestRefusedException.Kind.NOT_FOUND,
                () -> service.withdraw(AS_ADMIN, SPACE, id),
                "guildhall.claim.absent");
        assertRefused(
                RequestRefusedException.Kind.UNAUTHENTICATED,
                () -> service.claim(Viewer.ANONYMOUS, SPACE, form("x", "")),
                "guildhall.refusal.sign-in");
    }

    @Test
    public void aRejectionHasAReasonAndIsFinalUntilThePersonTakesItBack() {
        long id = claim().id();
        assertRefused(
                RequestRefusedException.Kind.INVALID,
                () -> review.reject(AS_ADMIN, SPACE, id, " "),
                "guildhall.refusal.required");

        review.reject(AS_ADMIN, SPACE, id, "The issuer does not know her.");

        assertThat(standing(id)).isEqualTo(ClaimStanding.REJECTED);
        assertRefused(
                RequestRefusedException.Kind.CONFLICT,
                () -> review.confirm(AS_ADMIN, SPACE, id, "After all.", Optional.empty()),
                "guildhall.claim.not-now");
        service.withdraw(AS_HOLDER, SPACE, id);
        assertThat(claim().state()).isEqualTo(ClaimState.UNCHECKED);
    }

    @Test
    public void takingItBackLeavesNothingButTheRecord() {
        long id = claim().id();

        service.withdraw(AS_HOLDER, SPACE, id);

        assertThat(academy.database.ao().count(AoClaim.class)).isZero();
        assertThat(record().get(0).what()).isEqualTo("claim-withdraw");
    }

    @Test
    public void theRecordKeepsPersonalWordsOutsideTheHashesAndStaysIntactWhenTheyAreErased() {
        long id = claim().id();
        review.confirm(AS_ADMIN, SPACE, id, "Asked the issuer.", Optional.empty());

        assertThat(record().stream().filter(each -> each.subject().equals("claim-" + id)))
                .extracting(AuditRecord::what)
                .containsExactly("claim-check", "claim");
        assertThat(record()).allSatisfy(each -> assertThat(each.detail().json()).doesNotContain("Coach", "Asked"));
        academy.app
                .get(RecordService.class)
                .eraseWords(AS_ADMIN, SPACE, record().get(0).position());
        assertThat(academy.trail.verify(academy.community.id()).isIntact()).isTrue();
    }

    @Test
    public void theSameIsNotClaimedTwice() {
        claim();

        assertRefused(
                RequestRefusedException.Kind.CONFLICT,
                () -> service.claim(AS_HOLDER, SPACE, form("  COACH ", "")),
                "guildhall.claim.already");
        assertThat(service.claim(AS_MAREK, SPACE, form("Coach", "")).id()).isPositive();
    }

    @Test
    public void everyWrongFieldIsNamedAtOnce() {
        ClaimForm form =
                new ClaimForm("", "x".repeat(201), "24.11.2026", "2026-02-30", "javascript:alert(1)", "data:text,x");

        assertRefused(
                RequestRefusedException.Kind.INVALID,
                () -> service.claim(AS_HOLDER, SPACE, form),
                "guildhall.refusal.required",
                "guildhall.refusal.too-long",
                "guildhall.refusal.day",
                "guildhall.refusal.day",
                "guildhall.claim.link-form",
                "guildhall.claim.credential-form");
        assertRefused(
                RequestRefusedException.Kind.INVALID,
                () -> service.claim(AS_HOLDER, SPACE, new ClaimForm("a", "b", "2026-11-25", "2026-11-01", "", "")),
                "guildhall.claim.day-future",
                "guildhall.claim.day-order");
    }

    @Test
    public void inReadOnlyModeNothingIsClaimed() {
        academy.rights.readOnly(true);

        assertRefused(RequestRefusedException.Kind.READ_ONLY, this::claim, "guildhall.refusal.read-only");
    }

    @Test
    public void theRecordTellsWhoseClaimIsHowFarAndKeepsWhatWasWrittenOutOfTheHashes() {
        String mark = "Zz9§ somebody";
        Recorded recorded = new Recorded(academy);
        ClaimForm form = new ClaimForm(mark, mark, "2026-01-01", "", "https://example.org/Zz9", "");
        long checked = service.claim(AS_HOLDER, SPACE, form).id();
        review.confirm(AS_ADMIN, SPACE, checked, mark, Optional.of(TODAY.plusYears(1)));
        service.withdraw(AS_HOLDER, SPACE, checked);
        long rejected = service.claim(AS_HOLDER, SPACE, form).id();
        review.reject(AS_ADMIN, SPACE, rejected, mark);

        assertThat(recorded.after(1))
                .containsExactly(
                        Recorded.entry("claim", "holder state", "title issuer"),
                        Recorded.entry("claim-check", "holder state nextCheckOn", "method"),
                        Recorded.entry("claim-withdraw", "holder state nextCheckOn", ""),
                        Recorded.entry("claim", "holder state", "title issuer"),
                        Recorded.entry("claim-reject", "holder state", "reason"));
        recorded.isNotHashed("Zz9");
    }

    @Test
    public void theRecordTellsWhenASignatureIsGoodAndWhenItIsNoMore() {
        Recorded recorded = new Recorded(academy);
        TrustAnchor board = trust(KEY);
        Claim claim = signed(KEY, "hana@example.org");
        academy.inOne(() -> {
            trusts.remove(board);
            return null;
        });
        service.recheck(AS_HOLDER, SPACE, claim.id());

        assertThat(recorded.after(1))
                .containsExactly(
                        Recorded.entry("claim", "holder state nextCheckOn", "title issuer"),
                        Recorded.entry("claim-verify", "holder state nextCheckOn", ""),
                        Recorded.entry("claim-lose", "holder state", ""));
        recorded.isNotHashed("Master Facilitator");
    }

    @Test
    public void aGoodSignatureOfATrustedIssuerConfirmsAtOnceAndSaysWhatWasSigned() {
        trust(KEY);

        Claim claim = signed(KEY, "hana@example.org");

        assertThat(standing(claim.id())).isEqualTo(ClaimStanding.VERIFIED);
        assertThat(claim.content().title()).isEqualTo("Master Facilitator");
        assertThat(claim.content().issuer()).isEqualTo("The Board");
        assertThat(claim.content().until()).contains(LocalDate.parse("2028-01-31"));
        assertThat(waiting()).isEmpty();
        assertThat(record()).extracting(AuditRecord::what).contains("claim", "claim-verify");
    }

    @Test
    public void aSignatureOfAnIssuerNobodyKnowsConfirmsNothing() {
        Claim claim = signed(KEY, "hana@example.org");

        assertThat(standing(claim.id())).isEqualTo(ClaimStanding.UNVERIFIED);
        assertThat(claim.finding()).contains("unchecked");
        assertThat(claim.content().title()).isEqualTo("What I typed");
        assertThat(waiting()).containsExactly(claim.id());
    }

    @Test
    public void aKeyThatOnlyCallsItselfTheTrustedIssuerConfirmsNothing() {
        trust(KEY);

        assertThat(outcomeOf(OTHER, "hana@example.org")).isNotEqualTo("verified");
    }

    @Test
    public void theBadgeOfSomebodyElseIsRefused() {
        trust(KEY);

        assertThat(outcomeOf(KEY, "marek@example.org")).isEqualTo("guildhall.claim.finding.wrong-holder");
        assertThat(academy.database.ao().count(AoClaim.class)).isZero();
    }

    @Test
    public void aBadgeThatNamesNobodyWaitsForAPerson() {
        trust(KEY);

        assertThat(outcomeOf(KEY, "")).isEqualTo("unverified");
    }

    @Test
    public void aPersonWithoutAnAddressHereCannotBeKnownBySignature() {
        trust(KEY);

        Claim claim = service.claim(
                AS_MAREK,
                SPACE,
                new ClaimForm("What I typed", "Typed", "2026-01-01", "", "", badge(KEY, "marek@example.org")));

        assertThat(reading.one(AS_MAREK, SPACE, claim.id()).standing()).isEqualTo(ClaimStanding.UNVERIFIED);
    }

    @Test
    public void aBadgeThatWasChangedOrIsNoneIsRefusedNamingTheField() {
        trust(KEY);
        String good = badge(KEY, "hana@example.org");
        String changed = good.substring(0, good.length() - 8) + "AAAAAAAA";

        assertRefused(RequestRefusedException.Kind.INVALID, () -> claim(changed), "guildhall.claim.finding.tampered");
        assertRefused(
                RequestRefusedException.Kind.INVALID,
                () -> claim("no badge at all"),
                "guildhall.claim.finding.malformed");
        assertRefused(
                RequestRefusedException.Kind.INVALID,
                () -> claim("data:image/png;base64,AAAA"),
                "guildhall.claim.finding.malformed");
    }

    @Test
    public void aPictureWithABadgeInsideComesAsADataAddress() {
        trust(KEY);
        String picture = "data:text/plain;base64,"
                + Base64.getEncoder()
                        .encodeToString(badge(KEY, "hana@example.org").getBytes());

        assertThat(standing(claim(picture).id())).isEqualTo(ClaimStanding.VERIFIED);
    }

    @Test
    public void whenTheCommunityTrustsTheIssuerNoMoreTheSignatureCountsNoMore() {
        TrustAnchor trust = trust(KEY);
        long id = signed(KEY, "hana@example.org").id();

        academy.inOne(() -> {
            trusts.remove(trust);
            return null;
        });

        assertThat(standing(id)).isEqualTo(ClaimStanding.CHECK_DUE);
        assertThat(service.recheck(AS_HOLDER, SPACE, id).state()).isEqualTo(ClaimState.UNCHECKED);
        assertThat(record().get(0).what()).isEqualTo("claim-lose");
        assertThat(waiting()).containsExactly(id);
    }

    @Test
    public void anotherLookConfirmsOnceTheCommunityTrustsTheIssuer() {
        long id = signed(KEY, "hana@example.org").id();
        trust(KEY);

        service.recheck(AS_ADMIN, SPACE, id);

        assertThat(standing(id)).isEqualTo(ClaimStanding.VERIFIED);
    }

    @Test
    public void anotherLookTakesNothingAwayThatAPersonHasConfirmed() {
        long id = signed(KEY, "hana@example.org").id();
        review.confirm(AS_ADMIN, SPACE, id, "Asked the issuer.", Optional.empty());

        service.recheck(AS_HOLDER, SPACE, id);

        assertThat(standing(id)).isEqualTo(ClaimStanding.CHECKED);
    }

    @Test
    public void aSignatureIsLookedAtAgainAfterAYear() {
        trust(KEY);
        long id = signed(KEY, "hana@example.org").id();

        academy.clock.moveTo(TODAY.plusDays(365));

        assertThat(standing(id)).isEqualTo(ClaimStanding.CHECK_DUE);
    }

    @Test
    public void whatWaitsIsListedLongestFirstPageByPage() {
        List<Long> claimed = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            claimed.add(service.claim(AS_HOLDER, SPACE, form("Title " + i, "")).id());
        }
        List<Long> listed = new ArrayList<>();
        Optional<Cursor> after = Optional.empty();
        do {
            ClaimReading.Entries page = reading.waiting(AS_ADMIN, SPACE, after, 2);
            page.entries().forEach(entry -> listed.add(entry.claim().id()));
            after = page.next().map(Cursor::text).flatMap(Cursor::of);
        } while (after.isPresent());

        assertThat(listed).isEqualTo(claimed);
    }

    @Test
    public void fiftyClaimsAreEnough() {
        for (int i = 0; i < 50; i++) {
            service.claim(AS_HOLDER, SPACE, form("Title " + i, ""));
        }

        assertRefused(RequestRefusedException.Kind.CONFLICT, this::claim, "guildhall.claim.range");
    }

    @Test
    public void theListTakesAsManyStatementsForAThousandAsForTen() {
        int few = statementsOfTheListAfterAdding(0, 10);
        int many = statementsOfTheListAfterAdding(10, 1000);

        assertThat(many).isEqualTo(few).isLessThanOrEqualTo(4);
    }

    @Test
    public void claimsEndWithTheCommunity() {
        claim();

        academy.inOne(() -> academy.app.get(AoClaims.class).removeAll(academy.community.id()));

        assertThat(academy.database.ao().count(AoClaim.class)).isZero();
    }

    @Test
    public void everyStepIsDoneWhollyOrNotAtAll() {
        BrokenHalfWay.everyStatementOf(academy.database, this::claim, () -> {
            assertThat(academy.database.ao().count(AoClaim.class)).isZero();
            assertThat(academy.database.ao().count(AoAuditEvent.class)).isEqualTo(1);
        });
        long id = reading.own(AS_HOLDER, SPACE).get(0).claim().id();

        BrokenHalfWay.everyStatementOf(
                academy.database,
                () -> review.confirm(AS_ADMIN, SPACE, id, "Seen.", Optional.empty()),
                () -> assertUntouched(id, ClaimState.UNCHECKED, 2));
        BrokenHalfWay.everyStatementOf(
                academy.database,
                () -> review.reject(AS_ADMIN, SPACE, id, "Not so."),
                () -> assertUntouched(id, ClaimState.CHECKED_BY_HUMAN, 3));
        BrokenHalfWay.everyStatementOf(
                academy.database,
                () -> service.withdraw(AS_HOLDER, SPACE, id),
                () -> assertUntouched(id, ClaimState.REJECTED, 4));
    }

    @Test
    public void whatASignatureConfirmedIsOnTheCardWhileItsIssuerIsTrusted() {
        TrustAnchor board = trust(KEY);
        academy.join(new PersonId("key-hana"));
        signed(KEY, "hana@example.org");
        assertThat(onCard()).hasSize(1);

        academy.inOne(() -> {
            trusts.remove(board);
            return null;
        });

        assertThat(onCard()).isEmpty();
    }

    private List<ConfirmedCredential> onCard() {
        PersonId hana = new PersonId("key-hana");
        Map<PersonId, String> cards = new HashMap<>();
        academy.app
                .get(MemberCards.class)
                .after(0)
                .forEach(kept -> cards.put(kept.member().person(), kept.parts().get(CardPart.CREDENTIALS)));
        return academy.app
                .get(ConfirmedCredentials.class)
                .onCards(AS_MAREK, academy.community, cards)
                .getOrDefault(hana, List.of());
    }

    @Test
    public void anotherLookIsDoneWhollyOrNotAtAll() {
        long id = signed(KEY, "hana@example.org").id();
        trust(KEY);

        BrokenHalfWay.everyStatementOf(
                academy.database,
                () -> service.recheck(AS_HOLDER, SPACE, id),
                () -> assertUntouched(id, ClaimState.UNCHECKED, 2));
    }

    private void assertUntouched(long id, ClaimState state, int recorded) {
        assertThat(reading.one(AS_HOLDER, SPACE, id).claim().state()).isEqualTo(state);
        assertThat(academy.database.ao().count(AoAuditEvent.class)).isEqualTo(recorded);
    }

    private int statementsOfTheListAfterAdding(int from, int to) {
        for (int i = from; i < to; i++) {
            academy.people.with("c" + i, "Claimant " + i);
            service.claim(Viewer.of(new PersonId("key-c" + i)), SPACE, form("Coach", ""));
        }
        academy.database.statements().reset();
        reading.waiting(AS_ADMIN, SPACE, Optional.empty(), 50);
        return academy.database.statements().count();
    }

    private Claim claim() {
        return service.claim(AS_HOLDER, SPACE, form("Coach", ""));
    }

    private Claim claim(String credential) {
        return service.claim(
                AS_HOLDER, SPACE, new ClaimForm("What I typed", "Typed", "2026-01-01", "", "", credential));
    }

    private Claim signed(IssuerKey key, String email) {
        return claim(badge(key, email));
    }

    private String outcomeOf(IssuerKey key, String email) {
        try {
            return standing(signed(key, email).id()).code();
        } catch (RequestRefusedException refusal) {
            return refusal.problems().get(0).key();
        }
    }

    private static ClaimForm form(String title, String until) {
        return new ClaimForm(title, "Coaching Board", "2026-01-01", until, "https://board.example.org/1", "");
    }

    private static String badge(IssuerKey key, String email) {
        return BadgeSigner.sign(
                new Badge(
                        "https://board.example.org/v/1",
                        "Master Facilitator",
                        new Badge.BadgeIssuer(ISSUER, "Says it is the board", Optional.empty(), Optional.empty()),
                        Instant.parse("2026-02-01T00:00:00Z"),
                        Optional.of(Instant.parse("2028-02-01T00:00:00Z")),
                        Instant.parse("2026-02-01T00:00:00Z"),
                        new Badge.BadgeSubject(
                                "urn:uuid:8f3c0000-0000-4000-8000-000000000001",
                                Optional.of(email)
                                        .filter(text -> !text.isEmpty())
                                        .map(text -> HashedIdentity.of(text, "salt")),
                                "1",
                                new Badge.BadgeAchievement(
                                        "https://board.example.org/a/1",
                                        "Master Facilitator",
                                        "Facilitates",
                                        "Two years",
                                        "1",
                                        List.of()),
                                Optional.empty()),
                        List.of(),
                        List.of()),
                key);
    }

    private TrustAnchor trust(IssuerKey key) {
        return academy.inOne(() -> trusts.add(new TrustAnchor(
                0, academy.community.id(), ISSUER, "The Board", key.publicJson(), Optional.empty(), Optional.empty())));
    }

    private ClaimStanding standing(long id) {
        return reading.one(AS_HOLDER, SPACE, id).standing();
    }

    private List<Long> waiting() {
        return reading.waiting(AS_ADMIN, SPACE, Optional.empty(), 50).entries().stream()
                .map(entry -> entry.claim().id())
                .toList();
    }

    private List<AuditRecord> record() {
        return academy.trail.page(academy.community.id(), Optional.empty(), 50);
    }
}
