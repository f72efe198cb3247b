package org.guildhall.accreditation.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.accreditation.bulk.Bulk.change;
import static org.guildhall.accreditation.bulk.Bulk.order;
import static org.guildhall.accreditation.bulk.Bulk.suspension;
import static org.guildhall.testkit.Academy.AS_ADMIN;
import static org.guildhall.testkit.Academy.AS_HOLDER;
import static org.guildhall.testkit.Academy.AS_SECOND_ADMIN;
import static org.guildhall.testkit.Academy.SPACE;
import static org.guildhall.testkit.Refusals.assertRefused;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.guildhall.accreditation.bulk.ao.AoBulkItem;
import org.guildhall.accreditation.bulk.ao.AoBulkRun;
import org.guildhall.accreditation.register.RegisterInput;
import org.guildhall.accreditation.scheme.OfficerDuty;
import org.guildhall.accreditation.scheme.Scheme;
import org.guildhall.accreditation.status.Accreditation;
import org.guildhall.accreditation.status.AccreditationAction;
import org.guildhall.accreditation.status.AccreditationState;
import org.guildhall.accreditation.status.Change;
import org.guildhall.accreditation.status.Grant;
import org.guildhall.accreditation.status.StatusOnDay;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.error.Problem;
import org.guildhall.platform.error.RequestRefusedException;
import org.guildhall.testkit.Academy;
import org.guildhall.testkit.AcademyTest;
import org.guildhall.testkit.BrokenHalfWay;
import org.guildhall.testkit.Kind;
import org.junit.Before;
import org.junit.Test;

/** The same change made to many, on real databases. */
public class BulkChangesTest extends AcademyTest {
    private final Bulk bulk;

    public BulkChangesTest(Kind kind) {
        super(kind);
        bulk = new Bulk(academy);
    }

    @Before
    public void open() {
        bulk.open();
    }

    @Test
    public void whatThePreviewShowedIsWhatHappens() {
        List<String> numbers = bulk.granted(3, "2026-01-10");

        List<PlannedChange> planned = bulk.preview(numbers, suspension());
        BulkRun run = bulk.run(AS_ADMIN, order(planned, suspension()));

        assertThat(run.done()).isEqualTo(3);
        assertThat(planned)
                .extracting(each -> each.after().orElseThrow().standing().state())
                .containsOnly(StatusOnDay.State.SUSPENDED);
        assertThat(numbers)
                .allSatisfy(number -> assertThat(stored(number).state()).isEqualTo(AccreditationState.SUSPENDED));
        assertThat(academy.trail.verify(academy.community.id()).isIntact()).isTrue();
    }

    @Test
    public void thePreviewStoresNothing() {
        List<String> numbers = bulk.granted(2, "2026-01-10");
        List<Accreditation> before = all();

        bulk.preview(numbers, suspension());

        assertThat(all()).isEqualTo(before);
        assertThat(count(AoBulkRun.class)).isZero();
    }

    @Test
    public void whatIsImpossibleIsLeftWithItsReasonAndTheRestIsDone() {
        List<String> numbers = bulk.granted(2, "2026-01-10");
        academy.change(numbers.get(0), AccreditationAction.REVOKE, "2026-02-01", "fraud");

        BulkRun run = bulk.run(numbers, suspension());

        assertThat(run.done()).isEqualTo(1);
        assertThat(run.left()).isEqualTo(1);
        assertThat(problems(run)).containsExactly("guildhall.accreditation.not-now", "");
        assertThat(stored(numbers.get(0)).state()).isEqualTo(AccreditationState.REVOKED);
    }

    @Test
    public void whatSomebodyElseChangedMeanwhileIsLeft() {
        List<String> numbers = bulk.granted(2, "2026-01-10");
        List<PlannedChange> seen = bulk.preview(numbers, suspension());
        academy.change(AS_SECOND_ADMIN, numbers.get(1), AccreditationAction.RENEW, "2026-11-24", "");

        BulkRun run = bulk.run(AS_ADMIN, order(seen, suspension()));

        assertThat(problems(run)).containsExactly("", "guildhall.console.changed-since");
        assertThat(stored(numbers.get(1)).state()).isEqualTo(AccreditationState.ACTIVE);
    }

    @Test
    public void otherRulesOfTheSchemeAreAChangeToo() {
        List<String> numbers = bulk.granted(1, "2026-01-10");
        Change renewal = change(AccreditationAction.RENEW, "");
        List<PlannedChange> seen = bulk.preview(numbers, renewal);
        academy.schemes.change(
                AS_ADMIN,
                SPACE,
                academy.scheme.id(),
                new org.guildhall.accreditation.scheme.SchemeTerms(
                        "Practitioner", "Us", "", Optional.of(24), List.of("One", "Two"), "MVF"));

        assertThat(problems(bulk.run(AS_ADMIN, order(seen, renewal))))
                .containsExactly("guildhall.console.changed-since");
    }

    @Test
    public void nobodyChangesTheirOwnAmongMany() {
        List<String> numbers = bulk.granted(1, "2026-01-10");
        String own = academy.service
                .grant(
                        AS_SECOND_ADMIN,
                        SPACE,
                        new Grant(academy.scheme.id(), "admin", "One", LocalDate.parse("2026-01-10"), ""))
                .number();
        List<String> both = List.of(numbers.get(0), own);

        assertThat(bulk.preview(both, suspension()).get(1).problems())
                .extracting(Problem::key)
                .containsExactly("guildhall.accreditation.not-your-own");
        assertThat(problems(bulk.run(both, suspension()))).containsExactly("", "guildhall.accreditation.not-your-own");
        assertThat(stored(own).state()).isEqualTo(AccreditationState.ACTIVE);
    }

    @Test
    public void whoDecidesUnderOneSchemeOnlyChangesThoseOfTheOtherNeither() {
        List<String> numbers = bulk.granted(1, "2026-01-10");
        Scheme other = academy.schemes.add(AS_ADMIN, SPACE, Academy.terms("Assessor", "ASS"));
        String second = academy.service
                .grant(AS_ADMIN, SPACE, new Grant(other.id(), "hana", "One", LocalDate.parse("2026-01-10"), ""))
                .number();
        academy.schemes.name(AS_ADMIN, SPACE, other.id(), OfficerDuty.DECIDE, List.of("marek"));
        Viewer marek = Academy.AS_MAREK;
        List<String> both = List.of(numbers.get(0), second);

        List<PlannedChange> planned = bulk.changes.preview(marek, SPACE, both, suspension());
        BulkRun run = bulk.run(marek, order(planned, suspension()));

        assertThat(planned).extracting(PlannedChange::isPossible).containsExactly(false, true);
        assertThat(problems(run)).containsExactly("guildhall.accreditation.duty.decide", "");
        assertThat(stored(numbers.get(0)).state()).isEqualTo(AccreditationState.ACTIVE);
    }

    @Test
    public void whoeverDecidesNothingIsTurnedAway() {
        List<String> numbers = bulk.granted(1, "2026-01-10");
        ConfirmedChange order = order(bulk.preview(numbers, suspension()), suspension());
        academy.schemes.name(AS_ADMIN, SPACE, academy.scheme.id(), OfficerDuty.ASSESS, List.of("marek"));
        academy.schemes.name(AS_ADMIN, SPACE, academy.scheme.id(), OfficerDuty.DECIDE, List.of("second"));

        assertRefused(
                RequestRefusedException.Kind.FORBIDDEN,
                () -> bulk.run(AS_HOLDER, order),
                "guildhall.accreditation.officers-only");
        assertRefused(
                RequestRefusedException.Kind.FORBIDDEN,
                () -> bulk.run(Academy.AS_MAREK, order),
                "guildhall.accreditation.duty.decide");
        assertRefused(
                RequestRefusedException.Kind.UNAUTHENTICATED,
                () -> bulk.run(Viewer.ANONYMOUS, order),
                "guildhall.refusal.sign-in");
        academy.rights.readOnly(true);
        assertRefused(
                RequestRefusedException.Kind.READ_ONLY,
                () -> bulk.run(AS_SECOND_ADMIN, order),
                "guildhall.refusal.read-only");
    }

    @Test
    public void anOrderThatIsWrongAltogetherIsRefusedNamingTheField() {
        List<String> numbers = bulk.granted(1, "2026-01-10");

        refused(numbers, change(AccreditationAction.SUSPEND, " "), "guildhall.refusal.required");
        refused(numbers, change(AccreditationAction.RESIGN, "x"), "guildhall.console.action-unknown");
        refused(
                numbers,
                new Change(null, Optional.empty(), "", Optional.empty(), Optional.empty()),
                "guildhall.console.action-unknown");
        refused(
                numbers,
                new Change(AccreditationAction.RENEW, LocalDate.parse("2026-11-25"), ""),
                "guildhall.accreditation.date-ahead");
        refused(
                numbers,
                new Change(AccreditationAction.SUSPEND, LocalDate.parse("2026-11-24"), "x"),
                "guildhall.accreditation.review-needed");
        refused(List.of(), suspension(), "guildhall.console.nothing-chosen");
        refused(List.of("XX-2026-000001-A"), suspension(), "guildhall.console.no-such-number");
        assertRefused(
                RequestRefusedException.Kind.INVALID,
                () -> bulk.run(AS_ADMIN, new ConfirmedChange("short", suspension(), List.of())),
                "guildhall.console.request-key-form");
    }

    @Test
    public void theSameOrderIsCarriedOutOnce() {
        List<String> numbers = bulk.granted(2, "2026-01-10");
        ConfirmedChange order = order(bulk.preview(numbers, suspension()), suspension());

        BulkRun first = bulk.run(AS_ADMIN, order);
        BulkRun again = bulk.run(AS_ADMIN, order);

        assertThat(again).isEqualTo(first);
        assertThat(academy.histories.historyOf(numbers.get(0))).hasSize(2);
        ConfirmedChange other =
                new ConfirmedChange(order.requestKey(), change(AccreditationAction.REVOKE, "x"), order.chosen());
        assertRefused(
                RequestRefusedException.Kind.CONFLICT,
                () -> bulk.run(AS_ADMIN, other),
                "guildhall.console.request-key-used");
    }

    @Test
    public void allThatMatchAFilterCanBeChosenUpToTheLimit() {
        List<String> numbers = bulk.granted(3, "2026-01-10");
        academy.change(numbers.get(2), AccreditationAction.SUSPEND, "2026-02-01", "x");

        assertThat(bulk.changes.matching(AS_ADMIN, SPACE, input("suspended"))).containsExactly(numbers.get(2));
        assertRefused(
                RequestRefusedException.Kind.FORBIDDEN,
                () -> bulk.changes.matching(AS_HOLDER, SPACE, input("")),
                "guildhall.accreditation.officers-only");
        academy.inOne(() -> {
            for (int i = 0; i < BulkChanges.LIMIT; i++) {
                PersonId holder = new PersonId("key-h" + i);
                academy.accreditations.add(academy.draft("D-" + i, holder), "Holder " + i, Optional.empty());
            }
            return null;
        });
        assertRefused(
                RequestRefusedException.Kind.INVALID,
                () -> bulk.changes.matching(AS_ADMIN, SPACE, input("")),
                "guildhall.console.too-many");
    }

    @Test
    public void undoingGoesBackToWhatWasBefore() {
        List<String> numbers = bulk.granted(2, "2026-01-10");
        academy.change(numbers.get(1), AccreditationAction.PUT_ON_PROBATION, "2026-03-01", "x");
        List<Snapshot> before = snapshots(numbers);
        BulkRun run = bulk.run(numbers, change(AccreditationAction.RENEW, ""));
        academy.clock.move(Duration.ofDays(3));

        BulkRun undone = bulk.undo(run);

        assertThat(undone.undone()).isEqualTo(2);
        assertThat(snapshots(numbers))
                .usingRecursiveComparison()
                .ignoringFields("status.changedOn")
                .isEqualTo(before);
        assertThat(academy.trail.verify(academy.community.id()).isIntact()).isTrue();
        assertThat(bulk.undo(run)).isEqualTo(undone);
    }

    @Test
    public void whatHappenedSinceIsNotUndone() {
        List<String> numbers = bulk.granted(2, "2026-01-10");
        BulkRun run = bulk.run(numbers, suspension());
        academy.change(numbers.get(0), AccreditationAction.REINSTATE, "2026-11-24", "cleared");
        academy.change(numbers.get(0), AccreditationAction.SUSPEND, "2026-11-24", "again");

        BulkRun undone = bulk.undo(run);

        assertThat(undone.undone()).isEqualTo(1);
        assertThat(stored(numbers.get(0)).state()).isEqualTo(AccreditationState.SUSPENDED);
        assertThat(undoProblems(run)).containsExactly("guildhall.console.happened-since", "");
    }

    @Test
    public void aRevocationIsNotUndoneWhenTheHolderWasGrantedAnother() {
        List<String> numbers = bulk.granted(2, "2026-01-10");
        BulkRun run = bulk.run(numbers, change(AccreditationAction.REVOKE, "By mistake."));
        academy.grant("p0", "2026-11-24");

        assertThat(bulk.undo(run).undone()).isEqualTo(1);
        assertThat(undoProblems(run)).containsExactly("guildhall.accreditation.already-held", "");
    }

    @Test
    public void undoingIsPossibleForThirtyDaysAndForDecidersOnly() {
        BulkRun run = bulk.run(bulk.granted(1, "2026-01-10"), suspension());

        assertRefused(
                RequestRefusedException.Kind.FORBIDDEN,
                () -> bulk.history.undo(AS_HOLDER, SPACE, run.id()),
                "guildhall.accreditation.officers-only");
        assertRefused(
                RequestRefusedException.Kind.NOT_FOUND,
                () -> bulk.history.undo(AS_ADMIN, SPACE, run.id() + 1),
                "guildhall.console.no-such-run");
        academy.clock.move(Duration.ofDays(30));
        assertRefused(RequestRefusedException.Kind.CONFLICT, () -> bulk.undo(run), "guildhall.console.undo-too-late");
        assertThat(bulk.history.one(AS_ADMIN, SPACE, run.id()).summary().canBeUndone())
                .isFalse();
    }

    @Test
    public void runsAreListedTheLatestFirstForThoseWhoRunAccreditations() {
        List<String> numbers = bulk.granted(1, "2026-01-10");
        BulkRun first = bulk.run(numbers, suspension());
        BulkRun second = bulk.run(numbers, change(AccreditationAction.REINSTATE, "cleared"));

        assertThat(bulk.history.latest(AS_ADMIN, SPACE, Optional.empty(), 10))
                .extracting(summary -> summary.run().id())
                .containsExactly(second.id(), first.id());
        assertThat(bulk.history.latest(AS_ADMIN, SPACE, Optional.of(second.id()), 10))
                .hasSize(1);
        assertRefused(
                RequestRefusedException.Kind.FORBIDDEN,
                () -> bulk.history.latest(AS_HOLDER, SPACE, Optional.empty(), 10),
                "guildhall.accreditation.officers-only");
    }

    @Test
    public void aRunThatBreaksHalfWayChangesNothing() {
        List<String> numbers = bulk.granted(3, "2026-01-10");
        List<Accreditation> before = all();
        ConfirmedChange order = order(bulk.preview(numbers, suspension()), suspension());

        BrokenHalfWay.everyStatementOf(academy.database, () -> bulk.run(AS_ADMIN, order), () -> {
            assertThat(all()).isEqualTo(before);
            assertThat(count(AoBulkRun.class) + count(AoBulkItem.class)).isZero();
            assertThat(academy.trail.verify(academy.community.id()).isIntact()).isTrue();
        });
        assertThat(count(AoBulkItem.class)).isEqualTo(3);
    }

    @Test
    public void anUndoingThatBreaksHalfWayUndoesNothing() {
        List<String> numbers = bulk.granted(3, "2026-01-10");
        BulkRun run = bulk.run(numbers, change(AccreditationAction.RENEW, ""));
        List<Accreditation> before = all();

        BrokenHalfWay.everyStatementOf(academy.database, () -> bulk.undo(run), () -> {
            assertThat(all()).isEqualTo(before);
            assertThat(bulk.runs.byId(run.communityId(), run.id())).contains(run);
        });
        assertThat(bulk.undo(run).undone()).isEqualTo(3);
    }

    @Test
    public void aPreviewOfFiveHundredTakesAsManyStatementsAsOneOfTen() {
        List<String> numbers = bulk.granted(500, "2026-01-10");

        int few = statements(() -> bulk.preview(numbers.subList(0, 10), change(AccreditationAction.RENEW, "")));
        int many = statements(() -> bulk.preview(numbers, change(AccreditationAction.RENEW, "")));

        assertThat(many).isEqualTo(few).isLessThan(16);
    }

    @Test
    public void runsEndWithTheCommunity() {
        bulk.run(bulk.granted(1, "2026-01-10"), suspension());

        academy.inOne(() -> bulk.runs.removeAll(academy.community.id()));

        assertThat(count(AoBulkRun.class) + count(AoBulkItem.class)).isZero();
    }

    private void refused(List<String> numbers, Change change, String key) {
        assertRefused(RequestRefusedException.Kind.INVALID, () -> bulk.preview(numbers, change), key);
        ConfirmedChange order = new ConfirmedChange(
                "key-of-this-order",
                change,
                numbers.stream()
                        .map(number -> new ConfirmedChange.Chosen(number, "1.1"))
                        .toList());
        assertRefused(RequestRefusedException.Kind.INVALID, () -> bulk.run(AS_ADMIN, order), key);
    }

    private static RegisterInput input(String states) {
        return new RegisterInput("", "", states, "", "", "", "", "", false);
    }

    private List<String> problems(BulkRun run) {
        return bulk.runs.items(run.id()).stream()
                .map(item -> item.problem().map(Problem::key).orElse(""))
                .toList();
    }

    private List<String> undoProblems(BulkRun run) {
        return bulk.runs.items(run.id()).stream()
                .map(item -> item.undoing()
                        .flatMap(BulkItem.Undoing::problem)
                        .map(Problem::key)
                        .orElse(""))
                .toList();
    }

    private List<Snapshot> snapshots(List<String> numbers) {
        return numbers.stream().map(this::stored).map(Snapshot::of).toList();
    }

    private Accreditation stored(String number) {
        return academy.accreditations.byNumber(number).orElseThrow();
    }

    private List<Accreditation> all() {
        return academy.accreditations.after(academy.community.id(), 0, 1000);
    }

    private int count(Class<? extends net.java.ao.RawEntity<Long>> table) {
        return academy.database.ao().count(table);
    }

    private int statements(Runnable work) {
        academy.database.statements().reset();
        work.run();
        return academy.database.statements().count();
    }
}
