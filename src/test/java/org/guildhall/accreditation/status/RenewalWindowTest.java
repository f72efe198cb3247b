package org.guildhall.accreditation.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.guildhall.accreditation.status.Cases.day;
import static org.guildhall.accreditation.status.Cases.lenient;
import static org.guildhall.accreditation.status.Cases.strict;
import static org.guildhall.accreditation.status.Cases.term;
import static org.guildhall.testkit.Refusals.assertRefused;

import java.util.List;
import java.util.Optional;
import org.guildhall.accreditation.scheme.RenewalRequirements;
import org.guildhall.accreditation.scheme.SchemeRules;
import org.guildhall.platform.error.RequestRefusedException.Kind;
import org.junit.Test;

/** From which to which day a renewal may be decided, to the day, and when its holder is reminded. */
public class RenewalWindowTest {
    private static final Term HELD = term(Optional.of("2026-06-30"), Optional.of("2026-07-30"), true);
    private static final Term ENDLESS = term(Optional.empty(), Optional.empty(), false);

    @Test
    public void itOpensSoManyMonthsBeforeTheLastDay() {
        assertTooEarly("2026-03-29");
        assertPossible(HELD, strict(), "2026-03-30");
    }

    @Test
    public void itClosesSoManyMonthsAfterGrace() {
        assertPossible(HELD, strict(), "2027-01-30");
        assertRefused(
                Kind.CONFLICT,
                () -> RenewalWindow.require(HELD, strict(), day("2027-01-31")),
                "guildhall.accreditation.renewal-too-late");
    }

    @Test
    public void withoutMonthsItIsAlwaysOpenAndWithoutAnEndAsWell() {
        assertPossible(HELD, lenient(), "2025-01-01");
        assertPossible(HELD, lenient(), "2999-01-01");
        assertPossible(ENDLESS, strict(), "2025-01-01");
        assertPossible(ENDLESS, strict(), "2999-01-01");
    }

    @Test
    public void itIsDueFromTheFirstNoticeUntilItCannotBeDecidedAnyMore() {
        assertThat(isDue(HELD, strict(), "2026-03-31")).isFalse();
        assertThat(isDue(HELD, strict(), "2026-04-01")).isTrue();
        assertThat(isDue(HELD, strict(), "2027-01-30")).isTrue();
        assertThat(isDue(HELD, strict(), "2027-01-31")).isFalse();
    }

    @Test
    public void itIsNotDueBeforeItCanBeDecidedHoweverEarlyTheNotice() {
        SchemeRules early = Cases.rules(
                new SchemeRules.Validity(Optional.of(12), 1, true, Optional.of(6), List.of(180)),
                strict().renewal(),
                Optional.empty());

        assertThat(isDue(HELD, early, "2026-03-29")).isFalse();
        assertThat(isDue(HELD, early, "2026-03-30")).isTrue();
    }

    @Test
    public void withoutANoticeAheadItIsDueOnTheLastDay() {
        SchemeRules late = Cases.rules(
                new SchemeRules.Validity(Optional.of(12), 0, false, Optional.empty(), List.of(-30)),
                RenewalRequirements.NONE,
                Optional.empty());

        for (SchemeRules rules : List.of(late, lenient())) {
            assertThat(isDue(HELD, rules, "2026-06-29")).isFalse();
            assertThat(isDue(HELD, rules, "2026-06-30")).isTrue();
        }
    }

    @Test
    public void whatNeverEndsIsNeverDue() {
        assertThat(isDue(ENDLESS, strict(), "2999-01-01")).isFalse();
    }

    private static boolean isDue(Term term, SchemeRules rules, String today) {
        return RenewalWindow.isDue(term, rules, day(today));
    }

    private static void assertTooEarly(String on) {
        assertRefused(
                Kind.CONFLICT,
                () -> RenewalWindow.require(HELD, strict(), day(on)),
                "guildhall.accreditation.renewal-too-early");
    }

    private static void assertPossible(Term term, SchemeRules rules, String on) {
        assertThatCode(() -> RenewalWindow.require(term, rules, day(on))).doesNotThrowAnyException();
    }
}
