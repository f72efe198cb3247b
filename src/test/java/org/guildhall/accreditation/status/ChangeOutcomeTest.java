package org.guildhall.accreditation.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.guildhall.accreditation.status.Cases.HANA;
import static org.guildhall.accreditation.status.Cases.JUDGE;
import static org.guildhall.accreditation.status.Cases.day;
import static org.guildhall.accreditation.status.Cases.hanas;
import static org.guildhall.accreditation.status.Cases.lenient;
import static org.guildhall.accreditation.status.Cases.scheme;
import static org.guildhall.accreditation.status.Cases.strict;
import static org.guildhall.testkit.Refusals.assertRefused;

import java.time.LocalDate;
import java.util.Optional;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.error.RequestRefusedException.Kind;
import org.junit.Test;

/** What becomes of an accreditation by a change, and what is wrong with a change that cannot be made. */
public class ChangeOutcomeTest {
    private static final LocalDate TODAY = day("2026-06-30");
    private static final PersonId OTHER = new PersonId("key-other");
    private static final Accreditation HELD = hanas(AccreditationState.ACTIVE);

    @Test
    public void aChangeKeepsWhatItIsNotAbout() {
        AccreditationContent suspended = next(HELD, suspension(TODAY).reviewedOn(Optional.of(day("2026-08-01"))));

        assertThat(suspended.status())
                .isEqualTo(new Status(
                        LifecycleState.of(AccreditationState.SUSPENDED), Optional.of(day("2026-08-01")), TODAY, OTHER));
        assertThat(suspended.term()).isEqualTo(HELD.term());
        assertThat(suspended.awarded()).isEqualTo(HELD.awarded());
        assertThat(suspended.schemeVersion()).isEqualTo(1);
    }

    @Test
    public void aRenewalTakesThePresentRulesAndKeepsTheFirstDayAndTheReview() {
        Accreditation onProbation = hanas(AccreditationState.PROBATION);

        AccreditationContent renewed =
                next(onProbation, change(AccreditationAction.RENEW, TODAY).toLevel("Two"));

        assertThat(renewed.schemeVersion()).isEqualTo(4);
        assertThat(renewed.awarded()).isEqualTo(new Accreditation.Awarded("Two", "North", "Supervised"));
        assertThat(renewed.state()).isEqualTo(AccreditationState.PROBATION);
        assertThat(renewed.status().reviewOn()).isEqualTo(onProbation.status().reviewOn());
        assertThat(renewed.term())
                .isEqualTo(new Term(
                        day("2025-01-01"), Optional.of(day("2027-06-30")), Optional.of(day("2027-07-31")), true));
    }

    @Test
    public void aReviewIsForgottenWithTheStateItBelongsTo() {
        AccreditationContent reinstated =
                next(hanas(AccreditationState.SUSPENDED), new Change(AccreditationAction.REINSTATE, TODAY, "Cleared."));

        assertThat(reinstated.status().reviewOn()).isEmpty();
    }

    @Test
    public void anAppealAndItsDismissalLeaveWhoDecidedAndItsSuccessDoesNot() {
        AccreditationContent contested = LifecycleRules.next(
                hanas(AccreditationState.SUSPENDED),
                scheme(lenient()),
                new Change(AccreditationAction.APPEAL, TODAY, "Unfair."),
                HANA,
                TODAY);

        assertThat(contested.status().decidedBy()).isEqualTo(JUDGE);
        assertThat(contested.status().at().underAppeal()).isTrue();
        assertThat(next(contested, new Change(AccreditationAction.DISMISS_APPEAL, TODAY, "No."))
                        .status()
                        .decidedBy())
                .isEqualTo(JUDGE);
        assertThat(next(contested, new Change(AccreditationAction.ALLOW_APPEAL, TODAY, "Yes."))
                        .status()
                        .decidedBy())
                .isEqualTo(OTHER);
    }

    @Test
    public void whatTheStateDoesNotAllowIsRefused() {
        refused(Kind.CONFLICT, HELD, change(AccreditationAction.REINSTATE, TODAY), "guildhall.accreditation.not-now");
    }

    @Test
    public void aChangeIsMadeFromTheDayOfTheLatestUntilToday() {
        assertThatCode(() -> next(HELD, revocation("2026-03-01"))).doesNotThrowAnyException();
        assertThatCode(() -> next(HELD, revocation("2026-06-30"))).doesNotThrowAnyException();
        refused(Kind.INVALID, HELD, revocation("2026-02-28"), "guildhall.accreditation.date-before-last");
        refused(Kind.INVALID, HELD, revocation("2026-07-01"), "guildhall.accreditation.date-ahead");
        refused(
                Kind.INVALID,
                HELD,
                new Change(AccreditationAction.REVOKE, Optional.empty(), "So.", Optional.empty(), Optional.empty()),
                "guildhall.refusal.day");
    }

    @Test
    public void aReviewLiesAfterTheDayOfWhatIsReviewed() {
        String key = "guildhall.accreditation.review-needed";
        refused(Kind.INVALID, HELD, suspension(TODAY), key);
        refused(Kind.INVALID, HELD, suspension(TODAY).reviewedOn(Optional.of(TODAY)), key);
        assertThatCode(() -> next(HELD, suspension(TODAY).reviewedOn(Optional.of(TODAY.plusDays(1)))))
                .doesNotThrowAnyException();
    }

    @Test
    public void everythingThatIsWrongIsSaidAtOnce() {
        refused(
                Kind.INVALID,
                HELD,
                new Change(AccreditationAction.SUSPEND, day("2026-07-01"), " "),
                "guildhall.accreditation.date-ahead",
                "guildhall.accreditation.review-needed",
                "guildhall.refusal.required");
    }

    @Test
    public void aReasonHasAThousandCharactersAtMostAlsoWhereNoneIsNeeded() {
        assertThatCode(() -> next(HELD, new Change(AccreditationAction.REVOKE, TODAY, "r".repeat(1000))))
                .doesNotThrowAnyException();
        refused(
                Kind.INVALID,
                HELD,
                new Change(AccreditationAction.REVOKE, TODAY, "r".repeat(1001)),
                "guildhall.refusal.too-long");
        refused(
                Kind.INVALID,
                HELD,
                new Change(AccreditationAction.RENEW, TODAY, "r".repeat(1001)),
                "guildhall.refusal.too-long");
    }

    @Test
    public void onlyARenewalChangesTheLevelAndOnlyToOneOfTheScheme() {
        String key = "guildhall.accreditation.no-such-level";
        refused(Kind.INVALID, HELD, revocation("2026-06-30").toLevel("Two"), key);
        refused(Kind.INVALID, HELD, change(AccreditationAction.RENEW, TODAY).toLevel("Three"), key);
        assertThatCode(() -> next(HELD, revocation("2026-06-30").toLevel("One")))
                .doesNotThrowAnyException();
        assertThat(next(HELD, change(AccreditationAction.RENEW, TODAY)).level()).isEqualTo("One");
    }

    @Test
    public void aRenewalOutsideOfItsTimeIsRefusedAndAnyOtherChangeIsNot() {
        refused(
                Kind.CONFLICT,
                HELD,
                change(AccreditationAction.RENEW, day("2026-03-01")),
                "guildhall.accreditation.renewal-too-early");
        assertThatCode(() -> next(HELD, revocation("2026-03-01"))).doesNotThrowAnyException();
    }

    @Test
    public void aChangeOfManyIsCheckedBeforeItIsKnownWhatItIsMadeTo() {
        assertThatCode(() -> LifecycleRules.check(revocation("2026-06-30"), TODAY))
                .doesNotThrowAnyException();
        assertRefused(
                Kind.INVALID,
                () -> LifecycleRules.check(new Change(AccreditationAction.REVOKE, day("2026-07-01"), ""), TODAY),
                "guildhall.accreditation.date-ahead",
                "guildhall.refusal.required");
    }

    private static void refused(Kind kind, AccreditationContent present, Change change, String... keys) {
        assertRefused(kind, () -> next(present, change), keys);
    }

    private static AccreditationContent next(AccreditationContent present, Change change) {
        return LifecycleRules.next(present, scheme(strict()), change, OTHER, TODAY);
    }

    private static Change change(AccreditationAction action, LocalDate on) {
        return new Change(action, on, "");
    }

    private static Change suspension(LocalDate on) {
        return new Change(AccreditationAction.SUSPEND, on, "Complaint.");
    }

    private static Change revocation(String on) {
        return new Change(AccreditationAction.REVOKE, day(on), "So.");
    }
}
