package org.guildhall.accreditation.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.accreditation.status.Cases.HANA;
import static org.guildhall.accreditation.status.Cases.JUDGE;
import static org.guildhall.accreditation.status.Cases.day;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.guildhall.audit.AuditDetail;
import org.guildhall.audit.AuditRecord;
import org.guildhall.audit.AuditTrail;
import org.guildhall.audit.AuditWords;
import org.guildhall.audit.AuditedChange;
import org.guildhall.audit.ChainEntry;
import org.guildhall.testkit.MovableClock;
import org.junit.Test;

/** What became of an accreditation is read out of the record; who holds one, out of the register. */
public class AccreditationHistoryTest {
    private final AuditTrail trail = mock(AuditTrail.class);
    private final AccreditationHistory histories = new AccreditationHistory(trail);

    @Test
    public void aChangeIsToldWithItsReasonAndTheStateItLedTo() {
        when(trail.changesOf(List.of("N"))).thenReturn(Map.of("N", List.of(change("suspend", "{}"))));

        assertThat(histories.historyOf("N"))
                .containsExactly(new AccreditationEvent(
                        AccreditationAction.SUSPEND,
                        day("2026-03-01"),
                        LifecycleState.appealed(AccreditationState.SUSPENDED),
                        "One",
                        Cases.term(Optional.of("2026-06-30"), Optional.of("2026-07-30"), true),
                        JUDGE,
                        Instant.EPOCH,
                        "Complaint.",
                        Optional.empty()));
        assertThat(histories.historiesOf(List.of("N"))).containsOnlyKeys("N");
    }

    @Test
    public void onlyOneWhosePlaceWasTakenNamesASuccessor() {
        String detail = "{\"supersededBy\":\"M\"}";
        when(trail.changesOf(List.of("N")))
                .thenReturn(Map.of("N", List.of(change("suspend", detail), change("supersede", detail))));

        assertThat(histories.historyOf("N"))
                .extracting(AccreditationEvent::supersededBy)
                .containsExactly(Optional.empty(), Optional.of("M"));
    }

    @Test
    public void aNumberWithoutChangesHasNoHistory() {
        when(trail.changesOf(List.of("N"))).thenReturn(Map.of());

        assertThat(histories.historyOf("N")).isEmpty();
    }

    @Test
    public void whoIsAccreditedIsAskedForToday() {
        AccreditationsInForce inForce = mock(AccreditationsInForce.class);
        AccreditedPeople people =
                new AccreditedPeople(inForce, new StatusCalculator(MovableClock.noonOf("2026-06-30")));
        when(inForce.holdersAmong(7, List.of(HANA), day("2026-06-30"))).thenReturn(Set.of(HANA));
        when(inForce.holdersAmong(7, List.of(JUDGE), day("2026-06-30"))).thenReturn(Set.of());

        assertThat(people.isAccredited(7, HANA)).isTrue();
        assertThat(people.isAccredited(7, JUDGE)).isFalse();
        assertThat(people.among(7, List.of(HANA))).containsExactly(HANA);
    }

    @Test
    public void aSchemeIsInUseByWhoeverHoldsOrHeldAnAccreditationUnderIt() {
        Accreditations accreditations = mock(Accreditations.class);
        AccreditedSchemeUse use = new AccreditedSchemeUse(accreditations);
        when(accreditations.of(List.of(7L), List.of(HANA)))
                .thenReturn(List.of(Cases.hanas(AccreditationState.REVOKED)));
        when(accreditations.isLevelInUse(3, "One")).thenReturn(true);

        assertThat(use.schemesHeldBy(7, HANA)).containsExactly(3L);
        assertThat(use.isLevelInUse(3, "One")).isTrue();
        assertThat(use.isLevelInUse(3, "Two")).isFalse();
    }

    private static AuditedChange change(String what, String detail) {
        AuditRecord entry = new AuditRecord(
                5,
                "N",
                what,
                new AuditDetail(detail),
                JUDGE,
                day("2026-03-01"),
                Instant.EPOCH,
                AuditWords.reason("Complaint."),
                false,
                "hash");
        return new AuditedChange(
                entry,
                new ChainEntry.Snapshot("One", "2025-01-01", "2026-06-30", "2026-07-30", true, "suspended", true));
    }
}
