package org.guildhall.accreditation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import javax.inject.Named;
import org.guildhall.accreditation.Standing.State;

/** The one place that says how an accreditation stands: from its dates and changes, never from a job. */
@Named
public class StandingRules {
    private final Clock clock;

    @Inject
    public StandingRules(Clock clock) {
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** How it stands today. */
    public Standing today(Accreditation accreditation) {
        return on(
                today(),
                accreditation.state(),
                accreditation.effectiveFrom(),
                accreditation.expiresOn(),
                accreditation.changedOn());
    }

    /**
     * How it stood, or will stand unless changed, on a day.
     *
     * @param history the changes, the oldest first
     */
    public Standing on(LocalDate day, List<AccreditationEvent> history) {
        AccreditationState state = AccreditationState.NONE;
        AccreditationEvent latest = null;
        for (AccreditationEvent event : history) {
            if (event.action() == AccreditationAction.GRANT
                    || !event.effectiveOn().isAfter(day)) {
                state = AccreditationTransitions.after(state, event.action()).orElse(state);
                latest = event;
            }
        }
        return latest == null
                ? new Standing(State.NONE, day, Optional.empty(), Optional.empty())
                : on(day, state, latest.from(), latest.expiresOn(), latest.effectiveOn());
    }

    private static Standing on(
            LocalDate day, AccreditationState state, LocalDate from, Optional<LocalDate> expires, LocalDate changed) {
        if (state == AccreditationState.REVOKED) {
            return new Standing(State.REVOKED, day, Optional.of(changed), Optional.empty());
        }
        if (state == AccreditationState.SUSPENDED) {
            return new Standing(State.SUSPENDED, day, Optional.of(changed), Optional.empty());
        }
        if (day.isBefore(from)) {
            return new Standing(State.NOT_YET, day, Optional.of(from), Optional.empty());
        }
        if (expires.filter(day::isAfter).isPresent()) {
            return new Standing(State.LAPSED, day, expires.map(last -> last.plusDays(1)), Optional.empty());
        }
        return new Standing(State.IN_FORCE, day, Optional.of(from), expires);
    }
}
