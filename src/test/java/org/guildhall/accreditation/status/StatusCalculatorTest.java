package org.guildhall.accreditation.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.accreditation.status.Cases.day;
import static org.guildhall.accreditation.status.Cases.hanas;
import static org.guildhall.accreditation.status.Cases.term;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guildhall.testkit.MovableClock;
import org.junit.Test;

/** What a reader is told of an accreditation on a day, to the day. */
public class StatusCalculatorTest {
    private static final LifecycleState ACTIVE = LifecycleState.of(AccreditationState.ACTIVE);
    private static final Optional<String> LAST = Optional.of("2026-06-30");
    private static final Optional<String> GRACE = Optional.of("2026-07-30");

    private final StatusCalculator rules = new StatusCalculator(MovableClock.noonOf("2026-06-30"));

    @Test
    public void itIsInForceFromTheFirstToTheLastDay() {
        Accreditation held = hanas(ACTIVE, term(LAST, Optional.empty(), false));

        assertTold(held, "2024-12-31", "not-yet since 2025-01-01");
        assertTold(held, "2025-01-01", "in-force since 2025-01-01 until 2026-06-30");
        assertTold(held, "2026-06-30", "in-force since 2025-01-01 until 2026-06-30");
        assertTold(held, "2026-07-01", "lapsed since 2026-07-01");
    }

    @Test
    public void withoutAnEndItNeverLapses() {
        assertTold(
                hanas(ACTIVE, term(Optional.empty(), Optional.empty(), false)),
                "2999-01-01",
                "in-force since 2025-01-01");
    }

    @Test
    public void graceIsInForceWhereTheSchemeCountsIt() {
        Accreditation held = hanas(ACTIVE, term(LAST, GRACE, true));

        assertTold(held, "2026-07-01", "grace since 2026-07-01 until 2026-06-30 grace 2026-07-30");
        assertTold(held, "2026-07-30", "grace since 2026-07-01 until 2026-06-30 grace 2026-07-30");
        assertTold(held, "2026-07-31", "lapsed since 2026-07-31");
        assertThat(rules.on(day("2026-07-30"), held).isInForce()).isTrue();
        assertThat(rules.on(day("2026-07-31"), held).isInForce()).isFalse();
    }

    @Test
    public void graceIsNotInForceWhereItDoesNotCount() {
        Accreditation held = hanas(ACTIVE, term(LAST, GRACE, false));

        assertTold(held, "2026-07-01", "grace since 2026-07-01");
        assertThat(rules.on(day("2026-07-01"), held).isInForce()).isFalse();
    }

    @Test
    public void probationIsInForceSinceItWasDecidedAndLapsesLikeAnyOther() {
        Accreditation onProbation = hanas(AccreditationState.PROBATION);

        assertTold(onProbation, "2026-06-30", "probation since 2026-03-01 until 2026-06-30");
        assertTold(onProbation, "2026-07-31", "lapsed since 2026-07-31");
        assertThat(rules.on(day("2026-06-30"), onProbation).isInForce()).isTrue();
    }

    @Test
    public void whatWasDecidedAgainstItOrEndedItIsNotInForceSinceThatDay() {
        Map<AccreditationState, String> told = Map.of(
                AccreditationState.SUSPENDED, "suspended since 2026-03-01",
                AccreditationState.REVOKED, "revoked since 2026-03-01",
                AccreditationState.RESIGNED, "resigned since 2026-03-01",
                AccreditationState.SUPERSEDED, "superseded since 2026-03-01",
                AccreditationState.ANNULLED, "annulled since 2026-03-01");

        told.forEach((state, words) -> {
            assertTold(hanas(state), "2026-03-02", words);
            assertThat(rules.on(day("2026-03-02"), hanas(state)).isInForce()).isFalse();
        });
    }

    @Test
    public void whatWasNeverGrantedIsNothing() {
        assertTold(hanas(AccreditationState.IN_REVIEW), "2026-03-02", "none");
        assertThat(rules.on(day("2026-03-02"), List.of()).state()).isEqualTo(StatusOnDay.State.NONE);
    }

    @Test
    public void anAppealIsToldWithTheStateItIsAgainst() {
        StatusOnDay contested =
                rules.on(day("2026-03-02"), hanas(LifecycleState.appealed(AccreditationState.SUSPENDED)));

        assertThat(contested.underAppeal()).isTrue();
        assertThat(contested.state()).isEqualTo(StatusOnDay.State.SUSPENDED);
        assertThat(rules.on(day("2026-03-02"), hanas(AccreditationState.SUSPENDED))
                        .underAppeal())
                .isFalse();
        assertThat(rules.on(day("2026-03-02"), hanas(LifecycleState.appealed(AccreditationState.PROBATION)))
                        .underAppeal())
                .isTrue();
    }

    @Test
    public void todayIsTheDayOfTheClock() {
        Accreditation held = hanas(ACTIVE, term(LAST, Optional.empty(), false));

        assertThat(rules.today()).isEqualTo(day("2026-06-30"));
        assertThat(rules.today(held).isInForce()).isTrue();
        assertThat(rules.today(held).on()).isEqualTo(day("2026-06-30"));
    }

    @Test
    public void theLatestChangeUntilADayCountsAndTheGrantEvenBeforeItTakesEffect() {
        AccreditationEvent grant = event(AccreditationAction.GRANT, AccreditationState.ACTIVE, "2026-03-01");
        AccreditationEvent suspended = event(AccreditationAction.SUSPEND, AccreditationState.SUSPENDED, "2026-04-01");
        List<AccreditationEvent> history = List.of(grant, suspended);

        assertThat(StatusCalculator.latest(day("2026-02-01"), history)).contains(grant);
        assertThat(StatusCalculator.latest(day("2026-03-31"), history)).contains(grant);
        assertThat(StatusCalculator.latest(day("2026-04-01"), history)).contains(suspended);
        assertThat(rules.on(day("2026-03-31"), history).state()).isEqualTo(StatusOnDay.State.IN_FORCE);
        assertThat(rules.on(day("2026-04-01"), history).since()).contains(day("2026-04-01"));
    }

    private static AccreditationEvent event(AccreditationAction action, AccreditationState state, String on) {
        return new AccreditationEvent(
                action,
                day(on),
                LifecycleState.of(state),
                "One",
                term(LAST, Optional.empty(), false),
                Cases.JUDGE,
                Instant.EPOCH,
                "",
                Optional.empty());
    }

    private void assertTold(Accreditation accreditation, String on, String expected) {
        StatusOnDay told = rules.on(day(on), accreditation);
        assertThat(told.state().code()
                        + said(" since ", told.since())
                        + said(" until ", told.lastDays().validUntil())
                        + said(" grace ", told.lastDays().graceUntil()))
                .as(on)
                .isEqualTo(expected);
        assertThat(told.on()).isEqualTo(day(on));
    }

    private static String said(String word, Optional<LocalDate> day) {
        return day.map(each -> word + each).orElse("");
    }
}
