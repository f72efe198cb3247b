package org.guildhall.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.testkit.Guild.ANA;
import static org.guildhall.testkit.Guild.BEN;
import static org.guildhall.testkit.Guild.CLEO;
import static org.guildhall.testkit.Guild.WEAVERS;
import static org.guildhall.testkit.Guild.as;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.guildhall.community.JoinPolicy;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.error.RequestRefusedException;
import org.guildhall.testkit.Guild;
import org.guildhall.testkit.Kind;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** Random histories of offers and answers, beside a model that knows the table and days only. */
public class RandomTermsTest {
    private static final int HISTORIES = 25;
    private static final int STEPS = 40;
    private static final List<PersonId> PEOPLE = List.of(ANA, BEN, CLEO);
    private static final List<String> OFFICES = List.of("mentor", "sponsor");

    @Rule
    public final Guild guild = new Guild(Kind.H2);

    private final Map<Long, OfficeTerm> model = new HashMap<>();
    private LocalDate today = LocalDate.parse("2026-03-01");
    private TermService terms;
    private OfficeReading reading;

    @Before
    public void members() {
        guild.found(JoinPolicy.OPEN);
        guild.service().join(as(BEN), WEAVERS);
        guild.service().join(as(CLEO), WEAVERS);
        var app = guild.app();
        terms = app.get(TermService.class);
        reading = app.get(OfficeReading.class);
        OfficeForm form = new OfficeForm("", "", true, "");
        app.get(OfficeService.class).add(as(ANA), WEAVERS, OfficeKind.MENTOR, form);
        app.get(OfficeService.class).add(as(ANA), WEAVERS, OfficeKind.SPONSOR, form);
    }

    @Test
    public void whatIsStoredIsWhatTheTableAndTheDaysSay() {
        for (int seed = 0; seed < HISTORIES; seed++) {
            Random random = new Random(seed);
            for (int step = 0; step < STEPS; step++) {
                step(random);
                compare("history " + seed + ", step " + step);
            }
        }
    }

    private void step(Random random) {
        switch (random.nextInt(6)) {
            case 0, 1 -> offer(pick(random, PEOPLE), pick(random, OFFICES), days(random));
            case 2 -> answer(random, TermAction.ACCEPT);
            case 3 -> answer(random, random.nextBoolean() ? TermAction.DECLINE : TermAction.STEP_DOWN);
            case 4 -> end(random);
            default -> {
                today = today.plusDays(random.nextInt(20));
                guild.clock.moveTo(today);
            }
        }
    }

    private TermDays days(Random random) {
        LocalDate begins = today.plusDays(random.nextInt(30) - 10);
        return new TermDays(
                begins,
                random.nextInt(4) == 0
                        ? Optional.empty()
                        : Optional.of(later(begins, today).plusDays(random.nextInt(60))));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private void offer(PersonId person, String office, TermDays days) {
        boolean isOffered = open(office, person, TermState.OFFERED).isPresent();
        Optional<OfficeTerm> done = tried(() ->
                terms.offer(as(ANA), WEAVERS, office, new Offer(person, days.begins(), days.ends(), Optional.empty())));
        assertThat(done.isEmpty()).isEqualTo(isOffered);
        done.filter(term -> !person.equals(ANA)).ifPresent(term -> model.put(term.id(), term));
        done.filter(term -> person.equals(ANA)).ifPresent(term -> taken(term, office, person, days));
    }

    private void answer(Random random, TermAction action) {
        any(random).ifPresent(term -> {
            boolean isPossible = TermTransitions.after(term.state(), action).isPresent()
                    && !(action == TermAction.ACCEPT && term.days().isOverOn(today));
            Optional<OfficeTerm> done = tried(() -> switch (action) {
                case ACCEPT -> terms.accept(as(term.person()), WEAVERS, term.id());
                case DECLINE -> terms.decline(as(term.person()), WEAVERS, term.id());
                default -> terms.stepDown(as(term.person()), WEAVERS, term.id());
            });
            assertThat(done.isPresent()).as(action + " of " + term).isEqualTo(isPossible);
            if (isPossible && action == TermAction.ACCEPT) {
                model.remove(term.id());
                taken(done.get(), term.office(), term.person(), term.days());
            } else if (isPossible) {
                model.remove(term.id());
            }
        });
    }

    /** Another term follows without a gap, and is one with the present one; or the present one is ended. */
    private void taken(OfficeTerm now, String office, PersonId person, TermDays days) {
        Optional<OfficeTerm> held = open(office, person, TermState.HELD);
        boolean isOne = held.filter(each -> each.days().isFollowedBy(days)).isPresent();
        held.ifPresent(each -> model.remove(each.id()));
        model.put(now.id(), now);
        assertThat(now.state()).isEqualTo(TermState.HELD);
        assertThat(now.days()).isEqualTo(isOne ? held.get().days().extendedBy(days) : days);
        assertThat(held.filter(each -> each.id() == now.id()).isPresent()).isEqualTo(isOne);
    }

    private void end(Random random) {
        any(random).ifPresent(term -> {
            assertThat(tried(() -> terms.end(as(ANA), WEAVERS, term.id()))).isPresent();
            model.remove(term.id());
        });
    }

    private Optional<OfficeTerm> any(Random random) {
        List<OfficeTerm> all = new ArrayList<>(model.values());
        return all.isEmpty() ? Optional.empty() : Optional.of(pick(random, all));
    }

    private Optional<OfficeTerm> open(String office, PersonId person, TermState state) {
        return model.values().stream()
                .filter(term -> term.office().equals(office) && term.person().equals(person) && term.state() == state)
                .findFirst();
    }

    private static Optional<OfficeTerm> tried(Supplier<OfficeTerm> work) {
        try {
            return Optional.of(work.get());
        } catch (RequestRefusedException refusal) {
            return Optional.empty();
        }
    }

    private void compare(String when) {
        Set<OfficeTerm> stored = reading.all(as(ANA), WEAVERS).stream()
                .flatMap(entry -> entry.holders().stream())
                .flatMap(holder -> holder.term().stream())
                .collect(Collectors.toSet());
        assertThat(stored).as(when).isEqualTo(new HashSet<>(model.values()));
        OFFICES.forEach(office -> assertThat(reading.one(as(ANA), WEAVERS, office).inOffice().stream()
                        .map(holder -> holder.person().id())
                        .collect(Collectors.toSet()))
                .as(when)
                .isEqualTo(model.values().stream()
                        .filter(term -> term.office().equals(office) && term.state() == TermState.HELD)
                        .filter(term ->
                                term.days().isBegunOn(today) && !term.days().isOverOn(today))
                        .map(OfficeTerm::person)
                        .collect(Collectors.toSet())));
    }

    private static <T> T pick(Random random, List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
