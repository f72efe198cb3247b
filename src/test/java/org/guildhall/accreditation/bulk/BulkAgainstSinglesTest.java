package org.guildhall.accreditation.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.testkit.Academy.AS_ADMIN;
import static org.guildhall.testkit.Academy.AS_SECOND_ADMIN;
import static org.guildhall.testkit.Academy.SPACE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.guildhall.accreditation.scheme.ActingRole;
import org.guildhall.accreditation.status.Accreditation;
import org.guildhall.accreditation.status.AccreditationAction;
import org.guildhall.accreditation.status.AccreditationTransitions;
import org.guildhall.accreditation.status.Change;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.error.Problem;
import org.guildhall.platform.error.RequestRefusedException;
import org.guildhall.testkit.AcademyTest;
import org.guildhall.testkit.Kind;
import org.junit.Before;
import org.junit.Test;

/** Accreditations in random states: a change of many must show and do, for each, what a single change does. */
public class BulkAgainstSinglesTest extends AcademyTest {
    private static final LocalDate TODAY = LocalDate.parse(Bulk.TODAY);
    private static final List<AccreditationAction> ACTIONS = List.copyOf(BulkChanges.ACTIONS);
    private static final int ROUNDS = 25;

    private final Bulk bulk;
    private final Random random = new Random(2026);

    public BulkAgainstSinglesTest(Kind kind) {
        super(kind);
        bulk = new Bulk(academy);
    }

    @Before
    public void open() {
        bulk.open();
    }

    @Test
    public void eachIsShownAndDoneAsASingleChangeWouldAndUndoneUnlessSomethingHappenedSince() {
        int done = 0;
        int undone = 0;
        for (int round = 0; round < ROUNDS; round++) {
            List<String> numbers = bulk.granted("round" + round + "-", 8, "2026-01-10");
            for (int steps = random.nextInt(4); steps > 0; steps--) {
                numbers.forEach(this::live);
            }
            Change change = change();
            Map<String, String> single = new LinkedHashMap<>();
            numbers.forEach(number -> single.put(number, single(number, change)));
            Map<String, Snapshot> before = new LinkedHashMap<>();
            numbers.forEach(number -> before.put(number, Snapshot.of(stored(number))));

            List<PlannedChange> planned = bulk.preview(numbers, change);
            BulkRun run = bulk.run(AS_ADMIN, Bulk.order(planned, change));

            assertThat(planned).extracting(BulkAgainstSinglesTest::summary).containsExactlyElementsOf(single.values());
            for (BulkItem item : bulk.runs.items(run.id())) {
                assertThat(item.problem().map(Problem::key).orElseGet(() -> facts(stored(item.number()))))
                        .as(change + " " + before.get(item.number()))
                        .isEqualTo(single.get(item.number()));
            }
            done += run.done();
            undone += undo(run, before, numbers);
        }
        assertThat(done).isGreaterThan(40);
        assertThat(undone).isGreaterThan(20);
        assertThat(academy.trail.verify(academy.community.id()).isIntact()).isTrue();
    }

    private int undo(BulkRun run, Map<String, Snapshot> before, List<String> numbers) {
        Map<String, Snapshot> expected = new LinkedHashMap<>();
        List<BulkItem> items = bulk.runs.items(run.id());
        for (BulkItem item : items) {
            boolean touched = random.nextInt(4) == 0 && live(item.number());
            expected.put(
                    item.number(),
                    item.isDone() && !touched ? before.get(item.number()) : Snapshot.of(stored(item.number())));
        }

        BulkRun undone = bulk.undo(run);

        for (String number : numbers) {
            assertThat(Snapshot.of(stored(number)))
                    .usingRecursiveComparison()
                    .ignoringFields("status.changedOn")
                    .isEqualTo(expected.get(number));
        }
        return undone.undone();
    }

    /** A random possible change by whoever may; whether there was one. */
    private boolean live(String number) {
        Accreditation present = stored(number);
        List<AccreditationAction> possible = new ArrayList<>(
                AccreditationTransitions.possibleIn(present.status().at()));
        possible.remove(AccreditationAction.SUPERSEDE);
        possible.remove(AccreditationAction.TAKE_BACK);
        if (random.nextInt(3) != 0) {
            possible.remove(AccreditationAction.REVOKE);
            possible.remove(AccreditationAction.RESIGN);
        }
        if (possible.isEmpty()) {
            return false;
        }
        AccreditationAction action = possible.get(random.nextInt(possible.size()));
        Viewer actor = action.party() == ActingRole.HOLDER
                ? Viewer.of(present.holder())
                : present.status().decidedBy().equals(AS_ADMIN.person().orElseThrow()) ? AS_SECOND_ADMIN : AS_ADMIN;
        LocalDate first = present.changedOn();
        LocalDate day = first.plusDays(random.nextInt((int) (TODAY.toEpochDay() - first.toEpochDay()) + 1) / 8);
        academy.change(actor, number, action, day.toString(), "because");
        return true;
    }

    private Change change() {
        LocalDate day = TODAY.minusDays(random.nextInt(3) * 100L);
        return new Change(ACTIONS.get(random.nextInt(ACTIONS.size())), day, "for all")
                .reviewedOn(Optional.of(day.plusDays(30)));
    }

    /** What a single change does, in words; taken back at once. */
    private String single(String number, Change change) {
        try {
            academy.inOne(() -> {
                Accreditation after = academy.service.change(AS_ADMIN, SPACE, number, ConfirmedChange.plain(change));
                throw new TakenBack(after);
            });
            throw new AssertionError();
        } catch (TakenBack done) {
            return facts(done.after);
        } catch (RequestRefusedException refusal) {
            return refusal.problems().get(0).key();
        }
    }

    private static String summary(PlannedChange planned) {
        return planned.after()
                .map(entry -> facts(entry.accreditation()))
                .orElseGet(() -> planned.problems().get(0).key());
    }

    private static String facts(Accreditation accreditation) {
        return Snapshot.of(accreditation).toString();
    }

    private Accreditation stored(String number) {
        return academy.accreditations.byNumber(number).orElseThrow();
    }

    @SuppressWarnings("serial")
    private static final class TakenBack extends RuntimeException {
        private final transient Accreditation after;

        TakenBack(Accreditation after) {
            this.after = after;
        }
    }
}
