package org.guildhall.accreditation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.guildhall.refusal.Refusal;
import org.guildhall.site.PersonId;
import org.junit.Test;

/** Random lives of accreditations beside a plain model that keeps, for every day, what a reader should be told. */
public class LifeAgainstModelTest {
    private static final LocalDate START = LocalDate.parse("2024-01-01");
    private static final int DAYS = 900;
    private static final PersonId DECIDER = new PersonId("decider");
    private static final Map<String, Map<String, String>> TABLE = AccreditationTransitionsTest.rules();

    private final StandingRules rules = new StandingRules(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
    private final Random random = new Random(2026);

    @Test
    public void aHundredThousandLivesAreToldAsTheModelTellsThem() {
        for (int life = 0; life < 100_000; life++) {
            live(1 + random.nextInt(50));
        }
    }

    private void live(int steps) {
        Scheme scheme = scheme();
        LocalDate day = START.plusDays(random.nextInt(100));
        Accreditation present = granted(scheme, day);
        Model model = new Model(scheme.rules().validity(), day);
        List<AccreditationEvent> history = new ArrayList<>(List.of(event(AccreditationAction.GRANT, present)));
        for (int step = 0; step < steps && day.isBefore(START.plusDays(DAYS)); step++) {
            day = day.plusDays(random.nextInt(60));
            AccreditationAction action =
                    AccreditationAction.values()[random.nextInt(AccreditationAction.values().length)];
            boolean expected = model.may(action);
            Optional<Accreditation> next = next(present, scheme, action, day);
            assertThat(next.isPresent()).as(model + " " + action).isEqualTo(expected);
            if (next.isPresent()) {
                present = next.get();
                model.apply(action, day);
                history.add(event(action, present));
            }
        }
        for (int look = 0; look < 5; look++) {
            LocalDate asked = START.plusDays(random.nextInt(2 * DAYS));
            Standing standing = rules.on(asked, history);
            assertThat(standing.state().code() + standing.isInForce())
                    .as(asked + " " + model)
                    .isEqualTo(model.told(asked));
        }
    }

    private Scheme scheme() {
        int months = 1 + random.nextInt(14);
        SchemeRules.Validity validity = new SchemeRules.Validity(
                Optional.of(months), random.nextInt(4), random.nextBoolean(), Optional.empty(), List.of());
        SchemeRules usual = SchemeRules.usual("Us", "", Optional.of(months), List.of(Level.named("One")));
        return new Scheme(
                1,
                1,
                "Scheme",
                "S",
                false,
                1,
                new SchemeRules("Us", usual.content(), usual.levels(), validity, usual.renewal(), usual.publicity()));
    }

    private static Accreditation granted(Scheme scheme, LocalDate day) {
        return new Accreditation(
                1,
                1,
                1,
                1,
                "S-1",
                new PersonId("holder"),
                Accreditation.Awarded.level("One"),
                new Life(LifeState.of(AccreditationState.ACTIVE), Optional.empty(), day, DECIDER),
                Term.of(day, day, scheme.rules().validity()),
                Accreditation.Origin.direct(day, DECIDER));
    }

    private static Optional<Accreditation> next(
            Accreditation present, Scheme scheme, AccreditationAction action, LocalDate day) {
        try {
            Change change = new Change(action, day, "a reason", "", Optional.of(day.plusDays(30)));
            return Optional.of(AccreditationLife.next(present, scheme, change, DECIDER, day));
        } catch (Refusal refusal) {
            assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT);
            return Optional.empty();
        }
    }

    private static AccreditationEvent event(AccreditationAction action, Accreditation after) {
        return new AccreditationEvent(
                action, after.changedOn(), after.life().at(), after.level(), after.term(), DECIDER, Instant.EPOCH, "");
    }

    /** Says of each day what was so, in strings and plain arithmetic. */
    private static final class Model {
        private record Span(LocalDate since, String state, LocalDate from, LocalDate until, LocalDate graceUntil) {}

        private final SchemeRules.Validity validity;
        private final List<Span> spans = new ArrayList<>();

        Model(SchemeRules.Validity validity, LocalDate day) {
            this.validity = validity;
            add(day, "active", day, last(day));
        }

        boolean may(AccreditationAction action) {
            return TABLE.get(latest().state()).containsKey(action.code());
        }

        void apply(AccreditationAction action, LocalDate day) {
            Span before = latest();
            String next = TABLE.get(before.state()).get(action.code());
            LocalDate begin =
                    before.until().isBefore(day) ? day : before.until().plusDays(1);
            LocalDate until = action == AccreditationAction.RENEW ? last(begin) : before.until();
            add(day, next, before.from(), until);
        }

        String told(LocalDate day) {
            Span span = null;
            for (Span each : spans) {
                if (!each.since().isAfter(day) || span == null) {
                    span = each;
                }
            }
            String state = span.state().replace("!", "");
            if (!state.equals("active") && !state.equals("probation")) {
                return state + false;
            }
            if (day.isBefore(span.from())) {
                return "not-yet" + false;
            }
            if (!day.isAfter(span.until())) {
                return (state.equals("active") ? "in-force" : state) + true;
            }
            return day.isAfter(span.graceUntil()) ? "lapsed" + false : "grace" + validity.graceCounts();
        }

        private LocalDate last(LocalDate begin) {
            return begin.plusMonths(validity.months().orElseThrow()).minusDays(1);
        }

        private void add(LocalDate since, String state, LocalDate from, LocalDate until) {
            LocalDate grace =
                    until.plusDays(1).plusMonths(validity.graceMonths()).minusDays(1);
            spans.add(new Span(since, state, from, until, grace));
        }

        private Span latest() {
            return spans.get(spans.size() - 1);
        }

        @Override
        public String toString() {
            return spans.toString();
        }
    }
}
