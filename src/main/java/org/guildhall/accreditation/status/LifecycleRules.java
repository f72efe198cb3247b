package org.guildhall.accreditation.status;

import java.time.LocalDate;
import java.util.Optional;
import org.guildhall.accreditation.scheme.MonthRule;
import org.guildhall.accreditation.scheme.Scheme;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.error.Checks;
import org.guildhall.platform.error.RequestRefusedException;

/**
 * The outcome of a change: the transition table and the other rules of the life-cycle. Uses no store and checks no
 * rights.
 */
final class LifecycleRules {
    static final int REASON = 1000;

    private LifecycleRules() {}

    /**
     * The accreditation after the change.
     *
     * @param scheme in its present version, which a renewal takes on
     * @throws RequestRefusedException of kind CONFLICT when it cannot be done now, of kind INVALID naming every wrong field
     */
    static AccreditationContent next(
            AccreditationContent present, Scheme scheme, Change change, PersonId actor, LocalDate today) {
        LifecycleState next = AccreditationTransitions.after(present.status().at(), change.action())
                .orElseThrow(() -> RequestRefusedException.conflict("", "guildhall.accreditation.not-now"));
        LocalDate on = checkedDay(present, scheme, change, today);
        Status status = status(present, change, on, next, actor);
        return change.action() == AccreditationAction.RENEW
                ? renewed(present, scheme, change, on, status)
                : present.with(present.schemeVersion(), present.awarded(), status, present.term());
    }

    private static Status status(
            AccreditationContent present, Change change, LocalDate on, LifecycleState next, PersonId actor) {
        boolean sameDecision =
                change.action() == AccreditationAction.APPEAL || change.action() == AccreditationAction.DISMISS_APPEAL;
        Optional<LocalDate> review = next.state() == present.state()
                ? change.reviewOn().or(() -> present.status().reviewOn())
                : change.reviewOn();
        return new Status(next, review, on, sameDecision ? present.status().decidedBy() : actor);
    }

    private static AccreditationContent renewed(
            AccreditationContent present, Scheme scheme, Change change, LocalDate on, Status status) {
        LocalDate begin = MonthRule.renewedFrom(
                present.expiresOn(), on, scheme.rules().renewal().start());
        return present.with(
                scheme.version(),
                present.awarded().at(change.level().orElse(present.level())),
                status,
                Term.of(present.effectiveFrom(), begin, scheme.rules().validity()));
    }

    /** @throws RequestRefusedException of kind INVALID for what is wrong with the change, whatever it is made to */
    static void check(Change change, LocalDate today) {
        words(day(change.on(), today), change).orRefuse();
    }

    /** The day of the change, which is then known to be given. */
    private static LocalDate checkedDay(AccreditationContent present, Scheme scheme, Change change, LocalDate today) {
        Checks checks = day(change.on(), today)
                .that(
                        change.on().filter(present.changedOn()::isAfter).isEmpty(),
                        "on",
                        "guildhall.accreditation.date-before-last",
                        present.changedOn())
                .that(isLevelPossible(present, scheme, change), "level", "guildhall.accreditation.no-such-level");
        words(checks, change).orRefuse();
        LocalDate on = change.on().orElseThrow();
        if (change.action() == AccreditationAction.RENEW) {
            RenewalWindow.require(present.term(), scheme.rules(), on);
        }
        return on;
    }

    private static Checks day(Optional<LocalDate> on, LocalDate today) {
        return new Checks()
                .day(on.isPresent(), "on")
                .that(on.filter(today::isBefore).isEmpty(), "on", "guildhall.accreditation.date-ahead");
    }

    private static Checks words(Checks checks, Change change) {
        checks.that(isReviewDayGiven(change), "reviewOn", "guildhall.accreditation.review-needed");
        return change.action().needsReason()
                ? checks.text(change.reason(), "reason", REASON)
                : checks.optionalText(change.reason(), "reason", REASON);
    }

    private static boolean isLevelPossible(AccreditationContent present, Scheme scheme, Change change) {
        boolean mayChange = change.action() == AccreditationAction.RENEW;
        return change.level()
                .filter(level -> !level.equals(present.level())
                        && !(mayChange && scheme.levels().contains(level)))
                .isEmpty();
    }

    private static boolean isReviewDayGiven(Change change) {
        return !change.action().needsReviewDay()
                || change.on().isEmpty()
                || change.reviewOn().filter(change.on().get()::isBefore).isPresent();
    }
}
