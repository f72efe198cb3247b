package org.guildhall.accreditation.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.testkit.Academy.AS_ADMIN;
import static org.guildhall.testkit.Academy.SPACE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.guildhall.accreditation.status.Accreditation;
import org.guildhall.accreditation.status.AccreditationAction;
import org.guildhall.accreditation.status.AccreditationContent;
import org.guildhall.accreditation.status.AccreditationEvent;
import org.guildhall.accreditation.status.AccreditationTransitionsTest;
import org.guildhall.accreditation.status.Change;
import org.guildhall.accreditation.status.Grant;
import org.guildhall.accreditation.status.NewAccreditation;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.error.RequestRefusedException;
import org.guildhall.testkit.AcademyTest;
import org.guildhall.testkit.Kind;
import org.junit.Test;

/**
 * Many at once grant, suspend, reinstate, revoke, renew and check the same person's accreditation. Afterwards each
 * history must read as if all had come one after the other: the recorded order follows the table of life and the order
 * in real time, and each check tells a state that held while it ran. As many histories as the system property
 * {@code guildhall.histories} says.
 */
public class SimultaneousDecisionsTest extends AcademyTest {
    private static final int HISTORIES = Integer.getInteger("guildhall.histories", 40);
    private static final int THREADS = 8;
    private static final int STEPS = 3;
    private static final LocalDate TODAY = LocalDate.parse("2026-11-24");
    private static final List<AccreditationAction> CHANGES = List.of(
            AccreditationAction.SUSPEND,
            AccreditationAction.REINSTATE,
            AccreditationAction.REVOKE,
            AccreditationAction.RENEW);
    private static final Map<String, Map<String, String>> TABLE = AccreditationTransitionsTest.rules();

    private final AtomicLong ticks = new AtomicLong();
    private final Random random = new Random(2026);

    public SimultaneousDecisionsTest(Kind kind) {
        super(kind);
    }

    /** What somebody did to which number, when it began and ended, and whether it was done; or found valid, by a check. */
    private record Deed(String what, String id, long began, long ended, String number, boolean done, boolean valid) {
        boolean isCheck() {
            return what.equals("check");
        }
    }

    /** A version of the person's standing: whether valid, what could be done, and when it came about. */
    private record Version(boolean valid, String state, Deed cause) {}

    @Test
    public void everyHistoryReadsAsIfAllHadComeOneAfterTheOther() throws Exception {
        int histories = kind == Kind.H2 ? HISTORIES : Math.max(1, HISTORIES / 4);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            for (int i = 0; i < histories; i++) {
                String person = "p" + i;
                academy.people.with(person, "Person " + i);
                List<Deed> deeds = happen(threads, person);
                requireOneAfterTheOther(person, deeds);
                academy.database.statements().reset();
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(academy.trail.verify(academy.community.id()).isIntact()).isTrue();
    }

    @Test
    public void ofManyWhoGrantTheSamePersonTheSameAtOnceOneDoes() throws Exception {
        List<Callable<String>> grants = IntStream.range(0, THREADS)
                .mapToObj(i -> (Callable<String>) () -> outcome(() -> academy.grant("hana", TODAY.toString())))
                .toList();

        List<String> outcomes = together(grants);

        assertThat(outcomes).filteredOn("granted"::equals).hasSize(1);
        assertThat(outcomes)
                .filteredOn(outcome -> !outcome.equals("granted"))
                .containsOnly("guildhall.accreditation.already-held");
    }

    @Test
    public void numbersAreGivenOnceHoweverManyGrantAtOnce() throws Exception {
        List<Callable<String>> grants = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            String person = "n" + i;
            academy.people.with(person, "Person " + i);
            grants.add(() -> academy.grant(person, TODAY.toString()).number());
        }

        assertThat(together(grants)).doesNotHaveDuplicates().hasSize(40);
        assertThat(academy.trail.verify(academy.community.id()).entries()).isEqualTo(41);
    }

    private List<Deed> happen(ExecutorService threads, String person) throws Exception {
        List<Callable<List<Deed>>> work = new ArrayList<>();
        for (int thread = 0; thread < THREADS; thread++) {
            Random chance = new Random(random.nextLong());
            String name = person + "-" + thread;
            work.add(() -> live(person, name, chance));
        }
        List<Deed> deeds = new ArrayList<>();
        for (Future<List<Deed>> each : threads.invokeAll(work)) {
            deeds.addAll(each.get());
        }
        return deeds;
    }

    private List<Deed> live(String person, String name, Random chance) {
        List<Deed> deeds = new ArrayList<>();
        for (int step = 0; step < STEPS; step++) {
            String id = name + "-" + step;
            switch (chance.nextInt(4)) {
                case 0 -> deeds.add(deed("grant", "", id, () -> grant(person, id)));
                case 1 -> deeds.add(check(person, id));
                default ->
                    latest(person).ifPresent(held -> {
                        AccreditationAction action = CHANGES.get(chance.nextInt(CHANGES.size()));
                        deeds.add(deed(action.code(), held.number(), id, () -> change(held.number(), action, id)));
                        deeds.add(check(person, id));
                    });
            }
        }
        return deeds;
    }

    private Deed deed(String what, String number, String id, Callable<? extends AccreditationContent> work) {
        long began = ticks.incrementAndGet();
        try {
            String done = work.call().number();
            return new Deed(what, id, began, ticks.incrementAndGet(), done, true, false);
        } catch (RequestRefusedException refusal) {
            assertThat(refusal.kind()).isEqualTo(RequestRefusedException.Kind.CONFLICT);
            return new Deed(what, id, began, ticks.incrementAndGet(), number, false, false);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private Deed check(String person, String id) {
        long began = ticks.incrementAndGet();
        boolean valid = academy.accredited.isAccredited(academy.community.id(), key(person));
        return new Deed("check", id, began, ticks.incrementAndGet(), "", true, valid);
    }

    private NewAccreditation grant(String person, String id) {
        return academy.service.grant(AS_ADMIN, SPACE, new Grant(academy.scheme.id(), person, "One", TODAY, id));
    }

    private Accreditation change(String number, AccreditationAction action, String id) {
        return academy.service.change(
                AS_ADMIN, SPACE, number, new Change(action, TODAY, id).reviewedOn(Optional.of(TODAY.plusDays(9))));
    }

    private Optional<Accreditation> latest(String person) {
        return academy.accreditations.of(List.of(academy.community.id()), List.of(key(person))).stream()
                .findFirst();
    }

    private void requireOneAfterTheOther(String person, List<Deed> deeds) {
        Map<String, Deed> byId = new HashMap<>();
        deeds.stream().filter(deed -> !deed.isCheck()).forEach(deed -> byId.put(deed.id(), deed));
        List<Version> versions = new ArrayList<>();
        versions.add(new Version(false, "none", new Deed("nothing", "", 0, 0, "", true, false)));
        List<AccreditationEvent> recorded = recorded(person);
        for (AccreditationEvent event : recorded) {
            Deed deed = byId.get(event.reason());
            assertThat(deed.what()).isEqualTo(event.action().code());
            assertThat(deed.done()).as("recorded, so it was done").isTrue();
            versions.add(after(versions.get(versions.size() - 1), deed));
        }
        assertThat(deeds).filteredOn(deed -> deed.done() && !deed.isCheck()).hasSize(recorded.size());
        requireRealTime(versions);
        deeds.stream()
                .filter(deed -> deed.isCheck() || !deed.done())
                .forEach(deed -> assertThat(held(versions, deed))
                        .as(deed + " in " + versions)
                        .anyMatch(version ->
                                deed.isCheck() ? version.valid() == deed.valid() : !isPossible(version, deed)));
    }

    /** In the order of the record. */
    private List<AccreditationEvent> recorded(String person) {
        List<String> numbers = academy.accreditations.of(List.of(academy.community.id()), List.of(key(person))).stream()
                .map(Accreditation::number)
                .sorted()
                .toList();
        Map<String, List<AccreditationEvent>> histories = academy.histories.historiesOf(numbers);
        return numbers.stream()
                .flatMap(number -> histories.get(number).stream())
                .toList();
    }

    private static Version after(Version before, Deed deed) {
        assertThat(isPossible(before, deed)).as(before + " " + deed).isTrue();
        String state = deed.what().equals("grant")
                ? "active"
                : TABLE.get(before.state()).get(deed.what());
        return new Version(state.equals("active"), state, deed);
    }

    /** Whatever was granted before the present one has been revoked, so that nothing can be done with it. */
    private static boolean isPossible(Version version, Deed deed) {
        return deed.what().equals("grant")
                ? version.state().equals("none") || version.state().equals("revoked")
                : version.cause().number().equals(deed.number())
                        && TABLE.get(version.state()).containsKey(deed.what());
    }

    /** Nothing that ended before something else began comes after it in the record. */
    private static void requireRealTime(List<Version> versions) {
        long latestBegin = 0;
        for (Version version : versions) {
            assertThat(version.cause().ended()).isGreaterThanOrEqualTo(latestBegin);
            latestBegin = Math.max(latestBegin, version.cause().began());
        }
    }

    /** The versions that may have held at some time while something ran. */
    private static List<Version> held(List<Version> versions, Deed deed) {
        return IntStream.range(0, versions.size())
                .filter(i -> versions.get(i).cause().began() < deed.ended())
                .filter(i ->
                        i == versions.size() - 1 || versions.get(i + 1).cause().ended() > deed.began())
                .mapToObj(versions::get)
                .toList();
    }

    private static String outcome(Runnable work) {
        try {
            work.run();
            return "granted";
        } catch (RequestRefusedException refusal) {
            return refusal.problems().get(0).key();
        }
    }

    private static <T> List<T> together(List<Callable<T>> work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<T> outcomes = new ArrayList<>();
            for (Future<T> each : threads.invokeAll(work)) {
                outcomes.add(each.get());
            }
            return outcomes;
        } finally {
            threads.shutdownNow();
        }
    }

    private static PersonId key(String person) {
        return new PersonId("key-" + person);
    }
}
