package org.guildhall.accreditation.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.accreditation.status.Cases.HANA;
import static org.guildhall.accreditation.status.Cases.day;
import static org.guildhall.accreditation.status.Cases.hanas;
import static org.guildhall.accreditation.status.Cases.term;

import java.util.List;
import java.util.Optional;
import org.guildhall.platform.Messages;
import org.guildhall.testkit.KeyTexts;
import org.guildhall.testkit.MovableClock;
import org.junit.Test;

/** The one sentence that says how an accreditation stands, with its last days. */
public class StatusTextTest {
    private static final Optional<String> LAST = Optional.of("2026-06-30");
    private static final Optional<String> GRACE = Optional.of("2026-07-30");
    private static final LifecycleState ACTIVE = LifecycleState.of(AccreditationState.ACTIVE);
    private static final LifecycleState PROBATION = LifecycleState.of(AccreditationState.PROBATION);
    private static final Term COUNTING = term(LAST, GRACE, true);

    private final StatusCalculator rules = new StatusCalculator(MovableClock.noonOf("2026-06-30"));
    private final Messages texts = new KeyTexts();

    @Test
    public void aGraceThatDoesNotCountIsNoLastDayInForce() {
        assertThat(text("2026-06-30", hanas(ACTIVE, term(LAST, Optional.empty(), false))))
                .isEqualTo("in-force.on[2026-06-30]");
        assertThat(text("2026-06-30", hanas(ACTIVE, term(LAST, GRACE, false)))).isEqualTo("in-force.on[2026-06-30]");
        assertThat(text("2026-07-01", hanas(ACTIVE, term(LAST, GRACE, false)))).isEqualTo("grace.on[2026-07-01]");
    }

    @Test
    public void withAGraceThatCountsBothLastDaysAreTold() {
        assertThat(text("2026-06-30", hanas(ACTIVE, COUNTING)))
                .isEqualTo("in-force.on[guildhall.accreditation.state.then-grace[2026-06-30, 2026-07-30]]");
        assertThat(text("2026-06-30", hanas(PROBATION, COUNTING)))
                .isEqualTo("probation.on[guildhall.accreditation.state.then-grace[2026-06-30, 2026-07-30]]");
        assertThat(text("2026-07-01", hanas(ACTIVE, COUNTING))).isEqualTo("grace.counting[2026-06-30, 2026-07-30]");
    }

    @Test
    public void whatNeverEndsHasNoDay() {
        assertThat(text("2026-06-30", hanas(ACTIVE, term(Optional.empty(), Optional.empty(), false))))
                .isEqualTo("in-force");
    }

    @Test
    public void whatIsNotInForceNamesTheDaySinceWhenAndNoLastDay() {
        assertThat(text("2026-06-30", hanas(AccreditationState.REVOKED))).isEqualTo("revoked.on[2026-03-01]");
        assertThat(text("2026-07-31", hanas(ACTIVE, COUNTING))).isEqualTo("lapsed.on[2026-07-31]");
        assertThat(texts("2026-06-30", StatusOnDay.none(day("2026-06-30")))).isEqualTo("none");
    }

    @Test
    public void otherFeaturesSayTheSame() {
        for (Term term : List.of(COUNTING, term(LAST, GRACE, false), term(Optional.empty(), Optional.empty(), false))) {
            for (String today : List.of("2026-06-29", "2026-06-30")) {
                assertThat(elsewhere(today, term)).as(today + term).isEqualTo(text(today, hanas(ACTIVE, term)));
            }
        }
        assertThat(elsewhere("2026-07-01", COUNTING)).isEqualTo(text("2026-07-01", hanas(ACTIVE, COUNTING)));
    }

    private String elsewhere(String today, Term term) {
        CurrentAccreditation held = new CurrentAccreditation(7, HANA, 3, "S", "One", "N", term.lastDays());
        return shortened(StatusText.of(held, day(today), texts));
    }

    private String text(String today, Accreditation accreditation) {
        return texts(today, rules.on(day(today), accreditation));
    }

    private String texts(String today, StatusOnDay standing) {
        assertThat(standing.on()).isEqualTo(day(today));
        return shortened(StatusText.of(standing, texts));
    }

    private static String shortened(String key) {
        return key.substring("guildhall.accreditation.state.".length());
    }
}
