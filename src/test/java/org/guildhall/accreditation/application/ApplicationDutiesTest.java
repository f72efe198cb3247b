package org.guildhall.accreditation.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.testkit.Refusals.assertRefused;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.guildhall.accreditation.scheme.AccreditationRights;
import org.guildhall.accreditation.scheme.OfficerDuty;
import org.guildhall.accreditation.status.AccreditationAction;
import org.guildhall.accreditation.status.AccreditationState;
import org.guildhall.accreditation.status.LifecycleState;
import org.guildhall.community.Community;
import org.guildhall.community.JoinPolicy;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.SpaceKey;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.error.Problem;
import org.guildhall.platform.error.RequestRefusedException;
import org.guildhall.platform.error.RequestRefusedException.Kind;
import org.junit.Test;

/** Whoever asks, assesses and decides are three people. */
public class ApplicationDutiesTest {
    private static final PersonId APPLICANT = new PersonId("key-applicant");
    private static final PersonId ASSESSOR = new PersonId("key-assessor");
    private static final PersonId DECIDER = new PersonId("key-decider");
    private static final LocalDate DAY = LocalDate.parse("2026-11-24");
    private static final Community COMMUNITY =
            new Community(7, new SpaceKey("MVF"), "C", "", "", JoinPolicy.OPEN, DECIDER, Instant.EPOCH, 0);
    private static final Application SUBMITTED = application(AccreditationState.APPLIED);
    private static final Application TAKEN_UP = assessed(Optional.empty(), Optional.empty());
    private static final Application RECOMMENDED = assessed(Optional.of(false), Optional.empty());

    private final AccreditationRights rights = mock(AccreditationRights.class);
    private final ApplicationDuties duties = new ApplicationDuties(rights);

    @Test
    public void stepsLeadOnAsTheLifeOfAnApplicationGoes() {
        assertThat(next(ASSESSOR, SUBMITTED, AccreditationAction.TAKE_UP)).isEqualTo(AccreditationState.IN_REVIEW);
        assertThat(next(ASSESSOR, TAKEN_UP, AccreditationAction.RECOMMEND)).isEqualTo(AccreditationState.IN_REVIEW);
        assertThat(next(DECIDER, RECOMMENDED, AccreditationAction.GRANT)).isEqualTo(AccreditationState.ACTIVE);
        assertThat(next(DECIDER, RECOMMENDED, AccreditationAction.REFUSE)).isEqualTo(AccreditationState.REFUSED);
    }

    @Test
    public void aStepThatDoesNotFitTheStateIsRefused() {
        assertRefused(
                Kind.CONFLICT,
                () -> next(DECIDER, SUBMITTED, AccreditationAction.GRANT),
                "guildhall.application.not-now");
    }

    @Test
    public void assessingAsksForOneDutyAndDecidingForTheOther() {
        lacks(OfficerDuty.ASSESS);
        assertForbidden(ASSESSOR, SUBMITTED, AccreditationAction.TAKE_UP, "no assess");
        assertThat(next(DECIDER, RECOMMENDED, AccreditationAction.GRANT)).isEqualTo(AccreditationState.ACTIVE);

        lacks(OfficerDuty.DECIDE);
        assertForbidden(DECIDER, RECOMMENDED, AccreditationAction.GRANT, "no decide");
    }

    @Test
    public void nobodyTakesAStepWithTheirOwnApplication() {
        doThrow(RequestRefusedException.forbidden("own"))
                .when(rights)
                .requireAnotherPerson(Viewer.of(APPLICANT), APPLICANT);

        assertForbidden(APPLICANT, SUBMITTED, AccreditationAction.TAKE_UP, "own");
        assertForbidden(APPLICANT, RECOMMENDED, AccreditationAction.GRANT, "own");
    }

    @Test
    public void onlyWhoeverTookItUpRecommends() {
        assertForbidden(
                DECIDER, TAKEN_UP, AccreditationAction.RECOMMEND, "guildhall.accreditation.application.other-assessor");
    }

    @Test
    public void nothingIsDecidedWithoutARecommendation() {
        assertRefused(
                Kind.CONFLICT,
                () -> next(DECIDER, TAKEN_UP, AccreditationAction.GRANT),
                "guildhall.accreditation.application.not-assessed");
    }

    @Test
    public void theAssessorDoesNotDecide() {
        assertForbidden(
                ASSESSOR,
                RECOMMENDED,
                AccreditationAction.GRANT,
                "guildhall.accreditation.application.assessor-decides-not");
    }

    @Test
    public void afterAnAppealSomebodyElseDecides() {
        Application contested = assessed(
                Optional.of(true), Optional.of(new Application.Decision(DECIDER, DAY, "no", Optional.empty())));
        PersonId another = new PersonId("key-another");

        assertForbidden(DECIDER, contested, AccreditationAction.GRANT, "guildhall.accreditation.appeal-other-decider");
        assertThat(next(another, contested, AccreditationAction.GRANT)).isEqualTo(AccreditationState.ACTIVE);
    }

    @Test
    public void whoCannotTakeAStepIsToldWhyAndWhoCanIsToldNothing() {
        assertThat(duties.obstacle(Viewer.of(ASSESSOR), COMMUNITY, SUBMITTED, AccreditationAction.TAKE_UP))
                .isEmpty();
        assertThat(duties.obstacle(Viewer.of(ASSESSOR), COMMUNITY, RECOMMENDED, AccreditationAction.GRANT))
                .map(Problem::key)
                .contains("guildhall.accreditation.application.assessor-decides-not");
    }

    private AccreditationState next(PersonId person, Application application, AccreditationAction step) {
        LifecycleState next = duties.require(Viewer.of(person), COMMUNITY, application, step);
        assertThat(next.underAppeal()).isFalse();
        return next.state();
    }

    private void assertForbidden(PersonId person, Application application, AccreditationAction step, String key) {
        assertRefused(Kind.FORBIDDEN, () -> next(person, application, step), key);
    }

    private void lacks(OfficerDuty duty) {
        doThrow(RequestRefusedException.forbidden("no " + duty.code()))
                .when(rights)
                .require(any(), any(), eq(3L), eq(duty));
    }

    private static Application application(AccreditationState state) {
        return new Application(
                1,
                7,
                3,
                "One",
                APPLICANT,
                LifecycleState.of(state),
                "Please.",
                "",
                DAY,
                Optional.empty(),
                Optional.empty());
    }

    private static Application assessed(Optional<Boolean> recommends, Optional<Application.Decision> decision) {
        Application assessed = application(AccreditationState.IN_REVIEW)
                .assessed(new Application.Assessment(ASSESSOR, recommends, ""));
        return decision.map(assessed::decided).orElse(assessed);
    }
}
