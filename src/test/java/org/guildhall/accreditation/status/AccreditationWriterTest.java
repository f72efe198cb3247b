package org.guildhall.accreditation.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.accreditation.status.Cases.HANA;
import static org.guildhall.accreditation.status.Cases.JUDGE;
import static org.guildhall.accreditation.status.Cases.day;
import static org.guildhall.accreditation.status.Cases.hanas;
import static org.guildhall.accreditation.status.Cases.scheme;
import static org.guildhall.accreditation.status.Cases.strict;
import static org.guildhall.testkit.Refusals.assertRefused;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.guildhall.accreditation.scheme.NamedOfficers;
import org.guildhall.accreditation.scheme.Scheme;
import org.guildhall.audit.AuditEntry;
import org.guildhall.audit.AuditTrail;
import org.guildhall.audit.RunningNumbers;
import org.guildhall.audit.ao.HeadNumbers;
import org.guildhall.community.JoinPolicy;
import org.guildhall.platform.Person;
import org.guildhall.platform.PersonState;
import org.guildhall.platform.error.RequestRefusedException.Kind;
import org.guildhall.testkit.MovableClock;
import org.junit.Before;
import org.junit.Test;

/** Rows, then entries, then those who want to know: each change is stored, recorded and told once, in its order. */
public class AccreditationWriterTest {
    private static final LocalDate TODAY = day("2026-06-30");
    private static final Scheme SCHEME = scheme(strict());
    private static final Accreditation HELD = hanas(AccreditationState.ACTIVE);
    private static final Person HOLDER =
            new Person(HANA, "hana", "Hana Sato", Optional.empty(), Optional.empty(), PersonState.ACTIVE);

    private final List<String> done = new ArrayList<>();
    private final HeadNumbers numbers = new HeadNumbers(null);
    private final Accreditations accreditations = mock(Accreditations.class);
    private final AuditTrail trail = mock(AuditTrail.class);
    private final MovableClock clock = MovableClock.noonOf("2026-06-30");
    private final AccreditationChanged listener = (communityId, steps) ->
            steps.forEach(step -> done.add("told " + step.action().code() + " in " + communityId));
    private final AccreditationWriter writer = new AccreditationWriter(
            new AccreditationPlanner(List.of(), clock),
            new OnePerScheme(accreditations, clock),
            accreditations,
            trail,
            List.of(listener),
            clock);

    @Before
    public void writeDownWhatIsDone() {
        doAnswer(call -> {
                    Function<RunningNumbers, List<AuditEntry>> made = call.getArgument(1);
                    made.apply(numbers)
                            .forEach(
                                    entry -> done.add("recorded " + entry.what().code() + " of " + entry.subject()));
                    return null;
                })
                .when(trail)
                .append(anyLong(), any());
        doAnswer(call -> {
                    call.<List<Accreditations.Changed>>getArgument(0)
                            .forEach(each -> done.add("changed to "
                                    + each.accreditation().state().code() + " until "
                                    + each.retainUntil().orElseThrow()));
                    return null;
                })
                .when(accreditations)
                .changeAll(any());
        doAnswer(call -> {
                    call.<List<Accreditations.Added>>getArgument(0)
                            .forEach(each -> done.add(
                                    "added " + shortened(each.accreditation().number()) + " of " + each.holderName()));
                    return null;
                })
                .when(accreditations)
                .addAll(any());
        when(accreditations.live(3, HANA)).thenReturn(Optional.empty());
    }

    @Test
    public void aChangeIsStoredRecordedAndTold() {
        Accreditation revoked = writer.change(HELD, SCHEME, change(AccreditationAction.REVOKE), JUDGE);

        assertThat(revoked.state()).isEqualTo(AccreditationState.REVOKED);
        assertThat(revoked.id()).isEqualTo(HELD.id());
        assertThat(done)
                .containsExactly(
                        "changed to revoked until 2028-06-30",
                        "recorded revoke of " + Cases.NUMBER,
                        "told revoke in 7");
    }

    @Test
    public void aGrantGetsTheNextNumberOfItsScheme() {
        NewAccreditation granted = writer.grant(SCHEME, HOLDER, grant(TODAY), JUDGE, Optional.empty());

        assertThat(granted.number()).startsWith("MVF-2026-000001-");
        assertThat(done)
                .containsExactly(
                        "added MVF-2026-000001 of Hana Sato",
                        "recorded grant of " + granted.number(),
                        "told grant in 7");
    }

    @Test
    public void aGrantOfWhatWasLookedUpIsToldWithWhoMayJoin() {
        GrantContext context =
                new GrantContext(SCHEME, new NamedOfficers(true, true), Optional.empty(), JoinPolicy.ACCREDITED_ONLY);
        AccreditationChanged boundary = mock(AccreditationChanged.class);
        AccreditationWriter told = new AccreditationWriter(
                new AccreditationPlanner(List.of(), clock),
                new OnePerScheme(accreditations, clock),
                accreditations,
                trail,
                List.of(listener, boundary),
                clock);

        NewAccreditation granted = told.grant(context, HOLDER, grant(TODAY), JUDGE);

        assertThat(granted.number()).startsWith("MVF-2026-000001-");
        assertThat(done)
                .containsExactly(
                        "added MVF-2026-000001 of Hana Sato",
                        "recorded grant of " + granted.number(),
                        "told grant in 7");
        verify(boundary).accreditationsChanged(eq(7L), eq(JoinPolicy.ACCREDITED_ONLY), any());
    }

    @Test
    public void oneThatMakesRoomEndsBeforeItsSuccessorBegins() {
        NewAccreditation granted = writer.grant(SCHEME, HOLDER, grant(TODAY), JUDGE, Optional.of(HELD));

        assertThat(granted.origin().supersedes()).contains(Cases.NUMBER);
        assertThat(done)
                .containsExactly(
                        "changed to superseded until 2028-06-30",
                        "added MVF-2026-000001 of Hana Sato",
                        "recorded supersede of " + Cases.NUMBER,
                        "recorded grant of " + granted.number(),
                        "told supersede in 7",
                        "told grant in 7");
    }

    @Test
    public void aSuccessorBeginsTodayAtTheLatest() {
        assertRefused(
                Kind.INVALID,
                () -> writer.grant(SCHEME, HOLDER, grant(TODAY.plusDays(1)), JUDGE, Optional.of(HELD)),
                "guildhall.accreditation.date-ahead");
        assertThat(writer.grant(SCHEME, HOLDER, grant(TODAY.plusDays(1)), JUDGE, Optional.empty())
                        .effectiveFrom())
                .isEqualTo(TODAY.plusDays(1));
    }

    @Test
    public void whoeverHoldsOneIsGrantedNoOther() {
        when(accreditations.live(3, HANA)).thenReturn(Optional.of(HELD));

        assertRefused(
                Kind.CONFLICT,
                () -> writer.grant(SCHEME, HOLDER, grant(TODAY), JUDGE, Optional.empty()),
                "guildhall.accreditation.already-held");
        assertThat(done).isEmpty();
    }

    @Test
    public void oneThatLapsedForGoodMakesRoomByItself() {
        when(accreditations.live(3, HANA)).thenReturn(Optional.of(HELD));
        clock.moveTo(day("2027-01-31"));

        NewAccreditation granted = writer.grant(SCHEME, HOLDER, grant(day("2027-01-31")), JUDGE, Optional.empty());

        assertThat(granted.origin().supersedes()).contains(Cases.NUMBER);
        assertThat(done).contains("recorded supersede of " + Cases.NUMBER);
    }

    @Test
    public void everyActionMayStandInTheRecord() {
        assertThat(writer.auditActions()).containsExactly(AccreditationAction.values());
    }

    @Test
    public void whatEndedDoesNotComeBackBesideAnother() {
        when(accreditations.live(3, HANA)).thenReturn(Optional.of(HELD));
        Accreditation contested = hanas(LifecycleState.appealed(AccreditationState.REVOKED));

        assertRefused(
                Kind.CONFLICT,
                () -> writer.change(contested, SCHEME, change(AccreditationAction.ALLOW_APPEAL), JUDGE),
                "guildhall.accreditation.already-held");
        assertThat(done).isEmpty();
    }

    @Test
    public void anUndoingIsStoredRecordedAndTold() {
        Accreditation restored = writer.undo(hanas(AccreditationState.REVOKED), HELD, SCHEME, JUDGE);

        assertThat(restored.state()).isEqualTo(AccreditationState.ACTIVE);
        assertThat(done)
                .containsExactly(
                        "changed to active until 2028-07-30", "recorded undo of " + Cases.NUMBER, "told undo in 7");
    }

    @Test
    public void changesComeBeforeGrantsWhateverTheirNumber() {
        ImportedChange revoked =
                new ImportedChange(HELD, SCHEME, List.of(change(AccreditationAction.REVOKE)), Optional.empty());
        ImportedGrant grant = ImportedGrant.direct(SCHEME, HOLDER, grant(TODAY), Optional.empty());

        assertThat(writer.write(List.of(revoked), List.of(grant, grant), JUDGE)).hasSize(2);
        assertThat(writer.write(List.of(revoked), List.of(), JUDGE)).isEmpty();

        assertThat(done.stream().filter(each -> each.startsWith("told")))
                .containsExactly("told revoke in 7", "told grant in 7", "told grant in 7", "told revoke in 7");
    }

    @Test
    public void nothingIsWrittenForNothing() {
        writer.write(7, List.of(), JUDGE);
        assertThat(writer.write(List.of(), List.of(), JUDGE)).isEmpty();

        verifyNoInteractions(trail, accreditations);
        assertThat(done).isEmpty();
    }

    @Test
    public void plannedWritesAreStoredRecordedAndTold() {
        PlannedWrite planned = new AccreditationPlanner(List.of(), clock)
                .change(HELD, SCHEME, change(AccreditationAction.REVOKE), JUDGE);

        writer.write(7, List.of(planned), JUDGE);

        assertThat(done).hasSize(3);
        verify(accreditations).addAll(List.of());
    }

    @Test
    public void numbersThatWerePassedOverAreGivenToNobody() {
        writer.passOver(7, Map.of(3L, 40L));

        assertThat(writer.grant(SCHEME, HOLDER, grant(TODAY), JUDGE, Optional.empty())
                        .number())
                .startsWith("MVF-2026-000041-");
    }

    private static String shortened(String number) {
        return number.substring(0, number.length() - 2);
    }

    private static Change change(AccreditationAction action) {
        return new Change(action, TODAY, "So.");
    }

    private static Grant grant(LocalDate from) {
        return new Grant(3, "hana", "One", from, "");
    }
}
