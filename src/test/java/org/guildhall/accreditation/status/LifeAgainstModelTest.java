package org.guildhall.accreditation.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.guildhall.accreditation.scheme.CycleStart;
import org.guildhall.accreditation.scheme.Level;
import org.guildhall.accreditation.scheme.RenewalRequirements;
import org.guildhall.accreditation.scheme.Scheme;
import org.guildhall.accreditation.scheme.SchemeRules;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.error.RequestRefusedException;
import org.junit.Test;

/**
 * Random lives of accreditations beside a plain model that keeps, for every day, what a reader should be told: under
 * schemes of every kind, from days such as 29 February and 31 August, with every action, some undone. Every day around
 * every change and every end is asked about. As many lives as the system property {@code guildhall.lives} says.
 */
public class LifeAgainstModelTest {
    private static final int LIVES = Integer.getInteger("guildhall.lives", 10_000);
    private static final List<LocalDate> BEGINNINGS = List.of(
            LocalDate.parse("2024-01-01"),
            LocalDate.parse("2024-01-31"),
            LocalDate.parse("2024-02-28"),
            LocalDate.parse("2024-02-29"),
            LocalDate.parse("2024-03-31"),
            LocalDate.parse("2024-08-31"),
            LocalDate.parse("2024-12-31"));
    private static final int DAYS = 1500;
    private static final PersonId DECIDER = new PersonId("decider");
    private static final Map<String, Map<String, String>> TABLE = AccreditationTransitionsTest.rules();

    private final StatusCalculator rules = new StatusCalculator(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
    private final Random random = new Random(2026);

    @Test
    public void everyLifeIsToldAsTheModelTellsIt() {
        for (int life = 0; life < LIVES; life++) {
            live(1 + random.nextInt(50));
        }
    }

    private void live(int steps) {
        Scheme scheme = scheme();
        LocalDate granted = one(BEGINNINGS).plusDays(random.nextBoolean() ? 0 : random.nextInt(400));
        LocalDate from = granted.plusDays(random.nextInt(4) == 0 ? random.nextInt(60) : 0);
        LocalDate day = granted;
        Accreditation present = granted(scheme, granted, from);
        Model model = new Model(scheme.rules(), granted, from);
        List<AccreditationEvent> history = new ArrayList<>(List.of(event(AccreditationAction.GRANT, present)));
        for (int step = 0; step < steps && day.isBefore(granted.plusDays(DAYS)); step++) {
            day = day.plusDays(random.nextInt(60));
            AccreditationAction action =
                    AccreditationAction.values()[random.nextInt(AccreditationAction.values().length)];
            if (action == AccreditationAction.UNDO) {
                present = undo(present, history, day);
                model.undo(day);
                continue;
            }
            Optional<Accreditation> next = next(present, scheme, action, day);
            if (next.isPresent() != model.may(action, day)) {
                throw new AssertionError(action + " on " + day + " is possible: " + next.isPresent() + ", " + model);
            }
            if (next.isPresent()) {
                present = next.get();
                model.apply(action, day);
                history.add(event(action, present));
            }
        }
        requireSame(model, history, present, day);
    }

    private void requireSame(Model model, List<AccreditationEvent> history, Accreditation present, LocalDate last) {
        for (LocalDate asked : model.turningPoints()) {
            for (int off = -1; off <= 1; off++) {
                LocalDate each = asked.plusDays(off);
                String told = told(rules.on(each, history));
                String expected = model.told(each);
                if (!told.equals(expected)) {
                    throw new AssertionError(each + " is told as " + told + ", not " + expected + ": " + model);
                }
            }
        }
        StatusCalculator then = new StatusCalculator(
                Clock.fixed(last.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC));
        if (!told(then.today(present)).equals(model.told(last))) {
            throw new AssertionError(last + " itself is told as " + then.today(present) + ": " + model);
        }
    }

    private static String told(StatusOnDay standing) {
        return standing.state().code() + standing.isInForce();
    }

    /** As the writer does it: back to what was before the latest change, from that day on. */
    private static Accreditation undo(Accreditation present, List<AccreditationEvent> history, LocalDate day) {
        AccreditationEvent before = history.get(Math.max(0, history.size() - 2));
        Accreditation restored = present.with(
                present.schemeVersion(),
                present.awarded(),
                new Status(before.at(), Optional.empty(), day, DECIDER),
                before.term());
        history.add(event(AccreditationAction.UNDO, restored));
        return restored;
    }

    private Scheme scheme() {
        Optional<Integer> months = random.nextInt(10) == 0 ? Optional.empty() : Optional.of(1 + random.nextInt(26));
        SchemeRules.Validity validity = new SchemeRules.Validity(
                months,
                random.nextInt(4),
                random.nextBoolean(),
                random.nextBoolean() ? Optional.empty() : Optional.of(random.nextInt(7)),
                List.of());
        RenewalRequirements recipe = new RenewalRequirements(
                0,
                List.of(),
                one(List.of(CycleStart.values())),
                random.nextBoolean() ? Optional.empty() : Optional.of(1 + random.nextInt(6)),
                0);
        SchemeRules usual = SchemeRules.usual("Us", "", months, List.of(Level.named("One")));
        return new Scheme(
                1,
                1,
                "Scheme",
                "S",
                false,
                1,
                new SchemeRules("Us", usual.content(), usual.levels(), validity, recipe, usual.publicity()));
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private static Accreditation granted(Scheme scheme, LocalDate day, LocalDate from) {
        return new Accreditation(
                1,
                1,
                1,
                1,
                "S-1",
                new PersonId("holder"),
                Accreditation.Awarded.level("One"),
                new Status(LifecycleState.of(AccreditationState.ACTIVE), Optional.empty(), day, DECIDER),
                Term.of(from, from, scheme.rules().validity()),
                new Accreditation.Origin(from, DECIDER, Optional.empty(), Optional.empty()));
    }

    private static Optional<Accreditation> next(
            Accreditation present, Scheme scheme, AccreditationAction action, LocalDate day) {
        try {
            Change change = new Change(action, day, "a reason").reviewedOn(Optional.of(day.plusDays(30)));
            return Optional.of(present.as(LifecycleRules.next(present, scheme, change, DECIDER, day)));
        } catch (RequestRefusedException refusal) {
            assertThat(refusal.kind()).isEqualTo(RequestRefusedException.Kind.CONFLICT);
            return Optional.empty();
        }
    }

    private static AccreditationEvent event(AccreditationAction action, Accreditation after) {
        return new AccreditationEvent(
                action,
                after.changedOn(),
                after.status().at(),
                after.level(),
                after.term(),
                DECIDER,
                Instant.EPOCH,
                "",
                Optional.empty());
    }

    /** Says of each day what was so, in strings and plain arithmetic; days that never come are {@code NEVER}. */
    private static final class Model {
        private static final LocalDate NEVER = LocalDate.parse("9999-12-31");

        private record Span(LocalDate since, String state, LocalDate from, LocalDate until, LocalDate graceUntil) {}

        private final SchemeRules rules;
        private final List<Span> spans = new ArrayList<>();

        Model(SchemeRules rules, LocalDate day, LocalDate from) {
            this.rules = rules;
            add(day, "active", from, last(from));
        }

        boolean may(AccreditationAction action, LocalDate day) {
            return TABLE.get(latest().state()).containsKey(action.code())
                    && (action != AccreditationAction.RENEW || isOpen(day));
        }

        private boolean isOpen(LocalDate day) {
            Span span = latest();
            if (span.until().equals(NEVER)) {
                return true;
            }
            boolean early = rules.renewal()
                    .opensMonths()
                    .filter(months -> day.isBefore(later(span.until(), -months)))
                    .isPresent();
            boolean late = rules.validity()
                    .reinstatementMonths()
                    .filter(months -> day.isAfter(later(span.graceUntil(), months)))
                    .isPresent();
            return !early && !late;
        }

        void apply(AccreditationAction action, LocalDate day) {
            Span before = latest();
            String next = TABLE.get(before.state()).get(action.code());
            boolean renewed = action == AccreditationAction.RENEW;
            add(day, next, before.from(), renewed ? last(begin(before, day)) : before.until());
        }

        void undo(LocalDate day) {
            Span before = spans.get(Math.max(0, spans.size() - 2));
            spans.add(new Span(day, before.state(), before.from(), before.until(), before.graceUntil()));
        }

        private LocalDate begin(Span before, LocalDate day) {
            if (before.until().equals(NEVER) || rules.renewal().start() == CycleStart.NEW_DATE) {
                return day;
            }
            boolean isOver = before.until().isBefore(day);
            return isOver && rules.renewal().start() == CycleStart.LATER
                    ? day
                    : before.until().plusDays(1);
        }

        String told(LocalDate day) {
            if (latest().state().equals("annulled")) {
                return "annulledfalse";
            }
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
            return day.isAfter(span.graceUntil())
                    ? "lapsed" + false
                    : "grace" + rules.validity().graceCounts();
        }

        /** Every day on which the answer may become another. */
        Set<LocalDate> turningPoints() {
            Set<LocalDate> days = new TreeSet<>();
            for (Span span : spans) {
                days.add(span.since());
                days.add(span.from());
                if (!span.until().equals(NEVER)) {
                    days.add(span.until());
                    days.add(span.graceUntil());
                }
            }
            return days;
        }

        private LocalDate last(LocalDate begin) {
            return rules.validity()
                    .months()
                    .map(months -> lastOf(begin, months))
                    .orElse(NEVER);
        }

        /** The same day of a later or earlier month, or that month's last day where it has no such day. */
        /** The day before as many months later, or the last day of a month that is too short. */
        private static LocalDate lastOf(LocalDate day, int months) {
            LocalDate later = later(day, months);
            return later.getDayOfMonth() < day.getDayOfMonth() ? later : later.minusDays(1);
        }

        private static LocalDate later(LocalDate day, int months) {
            int count = day.getYear() * 12 + day.getMonthValue() - 1 + months;
            YearMonth month = YearMonth.of(Math.floorDiv(count, 12), Math.floorMod(count, 12) + 1);
            return LocalDate.of(
                    month.getYear(), month.getMonthValue(), Math.min(day.getDayOfMonth(), month.lengthOfMonth()));
        }

        private void add(LocalDate since, String state, LocalDate from, LocalDate until) {
            LocalDate grace = until.equals(NEVER)
                    ? NEVER
                    : lastOf(until.plusDays(1), rules.validity().graceMonths());
            spans.add(new Span(since, state, from, until, grace));
        }

        private Span latest() {
            return spans.get(spans.size() - 1);
        }

        @Override
        public String toString() {
            return rules + " " + spans;
        }
    }
}
