package org.guildhall.accreditation.status;

import java.time.LocalDate;
import java.util.Optional;
import org.guildhall.accreditation.scheme.MonthRule;
import org.guildhall.accreditation.scheme.Scheme;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.error.Checks;
import org.guildhall.platform.error.RequestRefusedException;

/** What becomes of an accreditation by a change: the table, and what else must hold. Knows no store and no rights. */
final class LifecycleRules {
    static final int REASON = 1000;

    private LifecycleRules() {}

    /**
     * The accreditation after the change.
     *
     * @param scheme in its present version, which a renewal takes on
     * @throws RequestRefusedException of kind CONFLICT when it cannot be done now, of kind INVALID naming every wrong field
     */
    static Accreditation next(Accreditation present, Scheme scheme, Change change, PersonId actor, LocalDate today) {
        LifecycleState next = AccreditationTransitions.after(present.life().at(), change.action())
                .orElseThrow(() -> RequestRefusedException.conflict("", "guildhall.accreditation.not-now"));
        check(present, scheme, change, today);
        Status life = life(present, change, next, actor);
        return change.action() == AccreditationAction.RENEW
                ? renewed(present, scheme, change, life)
                : present.with(life);
    }

    private static Status life(Accreditation present, Change change, LifecycleState next, PersonId actor) {
        boolean sameDecision =
                change.action() == AccreditationAction.APPEAL || change.action() == AccreditationAction.DISMISS_APPEAL;
        Optional<LocalDate> review = next.state() == present.state()
                ? change.reviewOn().or(() -> present.life().reviewOn())
                : change.reviewOn();
        return new Status(
                next, review, change.on(), sameDecision ? present.life().decidedBy() : actor);
    }

    private static Accreditation renewed(Accreditation present, Scheme scheme, Change change, Status life) {
        LocalDate begin = MonthRule.renewedFrom(
                present.expiresOn(), change.on(), scheme.rules().renewal().start());
        String level = isLevelKept(change) ? present.level() : change.level();
        return present.with(
                scheme.version(),
                new Accreditation.Awarded(
                        level, present.awarded().scope(), present.awarded().limitations()),
                life,
                Term.of(present.effectiveFrom(), begin, scheme.rules().validity()));
    }

    /** @throws RequestRefusedException of kind INVALID for what is wrong with the change, whatever it is made to */
    static void check(Change change, LocalDate today) {
        words(day(change.on(), today), change).orRefuse();
    }

    private static void check(Accreditation present, Scheme scheme, Change change, LocalDate today) {
        LocalDate on = change.on();
        Checks checks = day(on, today)
                .that(
                        on == null || !on.isBefore(present.changedOn()),
                        "on",
                        "guildhall.accreditation.date-before-last",
                        present.changedOn().toString())
                .that(isLevelPossible(present, scheme, change), "level", "guildhall.accreditation.no-such-level");
        words(checks, change).orRefuse();
        if (change.action() == AccreditationAction.RENEW) {
            RenewalWindow.require(present.term(), scheme.rules(), on);
        }
    }

    private static Checks day(LocalDate on, LocalDate today) {
        return new Checks()
                .that(on != null, "on", "guildhall.accreditation.date-form")
                .that(on == null || !on.isAfter(today), "on", "guildhall.accreditation.date-ahead");
    }

    private static Checks words(Checks checks, Change change) {
        checks.that(isReviewDayGiven(change), "reviewOn", "guildhall.accreditation.review-needed");
        return change.action().needsReason()
                ? checks.text(change.reason(), "reason", REASON)
                : checks.optionalText(change.reason(), "reason", REASON);
    }

    private static boolean isLevelPossible(Accreditation present, Scheme scheme, Change change) {
        boolean mayChange = change.action() == AccreditationAction.RENEW;
        return isLevelKept(change)
                || change.level().equals(present.level())
                || (mayChange && scheme.levels().contains(change.level()));
    }

    private static boolean isLevelKept(Change change) {
        return change.level() == null || change.level().isBlank();
    }

    private static boolean isReviewDayGiven(Change change) {
        return !change.action().needsReviewDay()
                || change.on() == null
                || change.reviewOn().filter(day -> day.isAfter(change.on())).isPresent();
    }
}
