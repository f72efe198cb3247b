package org.guildhall.accreditation.status;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.guildhall.accreditation.status.StatusOnDay.State;

/** The one place that decides an accreditation's status on a day, from its dates and changes, never from a job. */
@Named
public class StatusCalculator {
    private final Clock clock;

    @Inject
    public StatusCalculator(Clock clock) {
        this.clock = clock;
    }

    /** Today in UTC. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The status today. */
    public StatusOnDay today(Accreditation accreditation) {
        return on(today(), accreditation);
    }

    /** The status on a day by the latest change, which is right for today. */
    public StatusOnDay on(LocalDate day, Accreditation accreditation) {
        return on(
                day,
                accreditation.status().at(),
                accreditation.term(),
                accreditation.status().changedOn());
    }

    /**
     * The status on a day, past or coming.
     *
     * @param history the changes, the oldest first
     */
    public StatusOnDay on(LocalDate day, List<AccreditationEvent> history) {
        return latest(day, history)
                .map(event -> on(day, event.at(), event.term(), event.effectiveOn()))
                .orElseGet(() -> StatusOnDay.none(day));
    }

    /**
     * The change that decides the status on a day: the last one that took effect until then, or the grant when none
     * had. Where the grant was taken back, that decides it on every day.
     */
    public static Optional<AccreditationEvent> latest(LocalDate day, List<AccreditationEvent> history) {
        return history.stream()
                .reduce((earlier, later) -> later)
                .filter(last -> last.at().state() == AccreditationState.ANNULLED)
                .or(() -> lastUntil(day, history));
    }

    private static Optional<AccreditationEvent> lastUntil(LocalDate day, List<AccreditationEvent> history) {
        return history.stream()
                .filter(event -> event.action() == AccreditationAction.GRANT
                        || !event.effectiveOn().isAfter(day))
                .reduce((earlier, later) -> later);
    }

    private static StatusOnDay on(LocalDate day, LifecycleState at, Term term, LocalDate changed) {
        return switch (at.state()) {
            case REVOKED -> notInForce(State.REVOKED, day, changed, at);
            case SUSPENDED -> notInForce(State.SUSPENDED, day, changed, at);
            case RESIGNED -> notInForce(State.RESIGNED, day, changed, at);
            case SUPERSEDED -> notInForce(State.SUPERSEDED, day, changed, at);
            case ANNULLED -> notInForce(State.ANNULLED, day, changed, at);
            case ACTIVE, PROBATION -> byDates(day, at, term, changed);
            case NONE, APPLIED, IN_REVIEW, REFUSED, WITHDRAWN -> StatusOnDay.none(day);
        };
    }

    private static StatusOnDay byDates(LocalDate day, LifecycleState at, Term term, LocalDate changed) {
        if (day.isBefore(term.from())) {
            return notInForce(State.NOT_YET, day, term.from(), at);
        }
        if (term.until().filter(day::isAfter).isEmpty()) {
            return at.state() == AccreditationState.PROBATION
                    ? inForce(State.PROBATION, day, changed, term, at)
                    : inForce(State.IN_FORCE, day, term.from(), term, at);
        }
        LocalDate expired = term.until().orElseThrow().plusDays(1);
        if (term.graceUntil().filter(last -> !day.isAfter(last)).isPresent()) {
            return term.graceCounts()
                    ? inForce(State.GRACE, day, expired, term, at)
                    : notInForce(State.GRACE, day, expired, at);
        }
        return notInForce(
                State.LAPSED,
                day,
                term.graceUntil().map(last -> last.plusDays(1)).orElse(expired),
                at);
    }

    private static StatusOnDay inForce(State state, LocalDate day, LocalDate since, Term term, LifecycleState at) {
        return new StatusOnDay(state, day, Optional.of(since), term.lastDays(), true, at.underAppeal());
    }

    private static StatusOnDay notInForce(State state, LocalDate day, LocalDate since, LifecycleState at) {
        return new StatusOnDay(state, day, Optional.of(since), LastDays.NONE, false, at.underAppeal());
    }
}
