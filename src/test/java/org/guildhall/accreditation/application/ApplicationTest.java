package org.guildhall.accreditation.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.testkit.Academy.AS_ADMIN;
import static org.guildhall.testkit.Academy.AS_HOLDER;
import static org.guildhall.testkit.Academy.AS_MAREK;
import static org.guildhall.testkit.Academy.AS_SECOND_ADMIN;
import static org.guildhall.testkit.Academy.SPACE;
import static org.guildhall.testkit.Refusals.assertRefused;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.guildhall.accreditation.application.ao.AoApplication;
import org.guildhall.accreditation.application.ao.AoApplications;
import org.guildhall.accreditation.application.ao.AoEvidence;
import org.guildhall.accreditation.scheme.Scheme;
import org.guildhall.accreditation.status.AccreditationAction;
import org.guildhall.accreditation.status.AccreditationState;
import org.guildhall.accreditation.status.ao.AoAccreditation;
import org.guildhall.audit.ao.AoAuditEvent;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.error.RequestRefusedException;
import org.guildhall.testkit.Academy;
import org.guildhall.testkit.AcademyTest;
import org.guildhall.testkit.BrokenHalfWay;
import org.guildhall.testkit.Kind;
import org.junit.Before;
import org.junit.Test;

/** Applying with evidence, being assessed and decided on, on real databases. */
public class ApplicationTest extends AcademyTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-24");

    private ApplicationService service;
    private ApplicationReading reading;

    public ApplicationTest(Kind kind) {
        super(kind);
    }

    @Before
    public void open() {
        service = academy.app.get(ApplicationService.class);
        reading = academy.app.get(ApplicationReading.class);
    }

    @Test
    public void anApplicationIsAssessedByOneAndDecidedByAnother() {
        Application granted = granted();

        assertThat(granted.at().state()).isEqualTo(AccreditationState.ACTIVE);
        String number = granted.decision().orElseThrow().number().orElseThrow();
        assertThat(academy.accreditations
                        .byNumber(number)
                        .orElseThrow()
                        .origin()
                        .assessor())
                .hasValueSatisfying(
                        assessor -> assertThat(AS_ADMIN.is(assessor)).isTrue());
        assertThat(academy.trail.verify(academy.community.id()).isIntact()).isTrue();
    }

    @Test
    public void theAssessorDoesNotDecide() {
        long id = assessed();

        assertRefused(
                RequestRefusedException.Kind.FORBIDDEN,
                () -> service.grant(AS_ADMIN, SPACE, id, Optional.of(TODAY), ""),
                "guildhall.accreditation.application.assessor-decides-not");
    }

    @Test
    public void aRecommendationTakesUpWhatNobodyHasTakenUp() {
        long id = apply().id();

        Application assessed = service.recommend(AS_ADMIN, SPACE, id, true, "Good.");

        assertThat(assessed.assessment().orElseThrow().assessor()).isEqualTo(Academy.ADMIN);
        assertThat(assessed.isRecommendedOn()).isTrue();
        assertRefused(
                RequestRefusedException.Kind.FORBIDDEN,
                () -> service.recommend(AS_SECOND_ADMIN, SPACE, id, false, "Mine."),
                "guildhall.accreditation.application.other-assessor");
    }

    @Test
    public void aRecommendationWithoutWordsOrTheDutyTakesNothingUp() {
        long id = apply().id();

        assertRefused(
                RequestRefusedException.Kind.INVALID,
                () -> service.recommend(AS_ADMIN, SPACE, id, true, " "),
                "guildhall.refusal.required");
        assertRefused(
                RequestRefusedException.Kind.FORBIDDEN,
                () -> service.requireParty(AS_MAREK, SPACE, id, AccreditationAction.RECOMMEND),
                "guildhall.accreditation.officers-only");
        assertThat(reading.one(AS_HOLDER, SPACE, id).application().assessment()).isEmpty();
    }

    @Test
    public void nothingIsDecidedBeforeItWasAssessed() {
        long id = apply().id();
        service.takeUp(AS_ADMIN, SPACE, id);

        assertRefused(
                RequestRefusedException.Kind.CONFLICT,
                () -> service.grant(AS_SECOND_ADMIN, SPACE, id, Optional.of(TODAY), ""),
                "guildhall.accreditation.application.not-assessed");
    }

    @Test
    public void anApplicantNeitherAssessesNorSeesTheApplicationsOfOthers() {
        long id = apply().id();

        assertRefused(
                RequestRefusedException.Kind.FORBIDDEN,
                () -> service.takeUp(AS_HOLDER, SPACE, id),
                "guildhall.accreditation.officers-only");
        assertRefused(
                RequestRefusedException.Kind.NOT_FOUND,
                () -> reading.one(AS_MAREK, SPACE, id),
                "guildhall.accreditation.application.absent");
    }

    @Test
    public void whoeverRunsNothingIsNotToldWhetherAnApplicationIsThere() {
        for (long id : List.of(apply().id(), 999_999L)) {
            assertRefused(
                    RequestRefusedException.Kind.FORBIDDEN,
                    () -> service.refuse(AS_MAREK, SPACE, id, " "),
                    "guildhall.accreditation.officers-only");
        }
    }

    @Test
    public void whatAnOfficerWithoutTheDutySentIsNotJudged() {
        long id = assessed();

        assertRefused(
                RequestRefusedException.Kind.FORBIDDEN,
                () -> service.refuse(AS_ADMIN, SPACE, id, " "),
                "guildhall.accreditation.application.assessor-decides-not");
    }

    @Test
    public void aRefusalIsAppealedAgainstAndThenDecidedBySomebodyElse() {
        long id = apply().id();
        service.takeUp(AS_ADMIN, SPACE, id);
        service.recommend(AS_ADMIN, SPACE, id, false, "Not yet.");
        service.refuse(AS_SECOND_ADMIN, SPACE, id, "Too little practice.");
        service.appeal(AS_HOLDER, SPACE, id, "Two years were overlooked.");

        assertRefused(
                RequestRefusedException.Kind.FORBIDDEN,
                () -> service.grant(AS_SECOND_ADMIN, SPACE, id, Optional.of(TODAY), ""),
                "guildhall.accreditation.appeal-other-decider");
    }

    @Test
    public void oneOpenApplicationForASchemeIsEnough() {
        apply();

        assertRefused(
                RequestRefusedException.Kind.CONFLICT, this::apply, "guildhall.accreditation.application.open-already");
    }

    @Test
    public void onceTakenBackItMayBeHandedInAgain() {
        service.withdraw(AS_HOLDER, SPACE, apply().id());

        assertThat(apply().at().state()).isEqualTo(AccreditationState.APPLIED);
    }

    @Test
    public void confidentialEvidenceIsForThoseWhoJudgeOnly() {
        long id = apply().id();
        academy.schemes.name(
                AS_ADMIN,
                SPACE,
                academy.scheme.id(),
                org.guildhall.accreditation.scheme.OfficerDuty.ASSESS,
                List.of("marek"));
        academy.schemes.name(
                AS_ADMIN,
                SPACE,
                academy.scheme.id(),
                org.guildhall.accreditation.scheme.OfficerDuty.DECIDE,
                List.of("second"));

        assertThat(reading.one(AS_MAREK, SPACE, id).evidence()).hasSize(2);
        assertThat(reading.one(AS_ADMIN, SPACE, id).evidence()).hasSize(1);
        assertThat(reading.one(AS_ADMIN, SPACE, id).hiddenEvidence()).isEqualTo(1);
    }

    @Test
    public void evidenceThatIsNoWebAddressIsRefusedWithItsPlaceInTheForm() {
        ApplicationForm form = new ApplicationForm(
                academy.scheme.id(),
                "One",
                "I practise.",
                List.of(new ApplicationForm.Piece("link", "", "javascript:alert(1)", false)));

        assertRefused(
                RequestRefusedException.Kind.INVALID,
                () -> service.apply(AS_HOLDER, SPACE, form),
                "guildhall.application.evidence-link");
    }

    @Test
    public void anotherLevelTakesThePlaceOfTheOneThatIsHeld() {
        String first = academy.grant("hana", "2026-01-10").number();
        long id = service.apply(AS_HOLDER, SPACE, form("Two")).id();
        service.takeUp(AS_ADMIN, SPACE, id);
        service.recommend(AS_ADMIN, SPACE, id, true, "Good.");
        Application granted = service.grant(AS_SECOND_ADMIN, SPACE, id, Optional.of(TODAY), "");

        String second = granted.decision().orElseThrow().number().orElseThrow();
        assertThat(academy.accreditations.byNumber(first).orElseThrow().state())
                .isEqualTo(AccreditationState.SUPERSEDED);
        assertThat(academy.accreditations
                        .byNumber(second)
                        .orElseThrow()
                        .origin()
                        .supersedes())
                .contains(first);
        assertThat(academy.accreditations
                        .byNumber(second)
                        .orElseThrow()
                        .origin()
                        .firstAwardedOn())
                .isEqualTo(LocalDate.parse("2026-01-10"));
    }

    @Test
    public void anApplicationThatBreaksHalfWayLeavesNothing() {
        BrokenHalfWay.everyStatementOf(academy.database, this::apply, () -> {
            assertThat(academy.database.ao().count(AoApplication.class)).isZero();
            assertThat(academy.database.ao().count(AoEvidence.class)).isZero();
        });
    }

    @Test
    public void aDecisionThatBreaksHalfWayLeavesTheApplicationOpenAndNothingGranted() {
        long id = assessed();
        int recorded = academy.database.ao().count(AoAuditEvent.class);

        BrokenHalfWay.everyStatementOf(
                academy.database, () -> service.grant(AS_SECOND_ADMIN, SPACE, id, Optional.of(TODAY), ""), () -> {
                    assertThat(academy.database.ao().count(AoAccreditation.class))
                            .isZero();
                    assertThat(academy.database.ao().count(AoAuditEvent.class)).isEqualTo(recorded);
                    assertThat(reading.one(AS_ADMIN, SPACE, id)
                                    .application()
                                    .at()
                                    .state())
                            .isEqualTo(AccreditationState.IN_REVIEW);
                });
    }

    @Test
    public void aPageOfOpenApplicationsTakesAsManyStatementsForOneSchemeAsForMany() {
        apply();
        int forOne = statementsOfAPage(1);
        for (int i = 0; i < 9; i++) {
            Scheme scheme = academy.schemes.add(AS_ADMIN, SPACE, Academy.terms("Scheme " + i, "MVF" + i));
            service.apply(AS_HOLDER, SPACE, form(scheme.id(), "One"));
        }

        assertThat(statementsOfAPage(10)).isEqualTo(forOne);
    }

    @Test
    public void aPageOfAThousandOpenApplicationsTakesAsManyStatementsAsOneOfTen() {
        open(10);
        int forTen = statementsOfAPage(10);
        open(990);

        assertThat(statementsOfAPage(25)).isEqualTo(forTen).isLessThan(12);
    }

    private void open(int more) {
        Application like = apply();
        AoApplications stored = new AoApplications(academy.database.ao());
        service.withdraw(AS_HOLDER, SPACE, like.id());
        for (int i = 0; i < more; i++) {
            stored.add(
                    new NewApplication(
                            like.communityId(),
                            like.schemeId(),
                            like.level(),
                            new PersonId("key-" + more + "-" + i),
                            like.at(),
                            like.statement(),
                            like.submittedOn()),
                    List.of());
        }
    }

    private int statementsOfAPage(int applications) {
        academy.database.statements().reset();
        assertThat(reading.open(AS_ADMIN, SPACE, 0, 25).cases()).hasSize(applications);
        return academy.database.statements().count();
    }

    private Application granted() {
        return service.grant(AS_SECOND_ADMIN, SPACE, assessed(), Optional.of(TODAY), "");
    }

    private long assessed() {
        long id = apply().id();
        service.takeUp(AS_ADMIN, SPACE, id);
        service.recommend(AS_ADMIN, SPACE, id, true, "Well done.");
        return id;
    }

    private Application apply() {
        return service.apply(AS_HOLDER, SPACE, form("One"));
    }

    private ApplicationForm form(String level) {
        return form(academy.scheme.id(), level);
    }

    private static ApplicationForm form(long scheme, String level) {
        return new ApplicationForm(
                scheme,
                level,
                "I have practised for two years.",
                List.of(
                        new ApplicationForm.Piece("link", "Case study", "https://example.org/case", false),
                        new ApplicationForm.Piece("text", "Client", "The client was …", true)));
    }
}
