package org.guildhall.accreditation.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.accreditation.status.Cases.JUDGE;
import static org.guildhall.accreditation.status.Cases.day;
import static org.guildhall.accreditation.status.Cases.hanas;
import static org.guildhall.accreditation.status.Cases.term;

import java.time.Instant;
import java.util.Optional;
import org.guildhall.audit.AuditEntry;
import org.guildhall.audit.ChainEntry;
import org.junit.Test;

/** What the record says of a change: the whole accreditation after it, and only the words written with this very change. */
public class AccreditationEntriesTest {
    private static final Accreditation SUSPENDED = hanas(LifecycleState.appealed(AccreditationState.SUSPENDED));

    @Test
    public void anEntryHoldsTheWholeAccreditationAfterTheChange() {
        AuditEntry entry = entry(AccreditationAction.APPEAL, Optional.of(SUSPENDED.awarded()), "Unfair.");

        assertThat(entry.detail().json())
                .isEqualTo("{\"decidedBy\":\"key-judge\",\"effectiveFrom\":\"2025-01-01\",\"expiresOn\":\"2026-06-30\","
                        + "\"firstAwardedOn\":\"2024-01-01\",\"graceCounts\":false,\"graceUntil\":\"2026-07-30\","
                        + "\"grantedBy\":\"key-judge\",\"holder\":\"key-hana\",\"level\":\"One\","
                        + "\"reviewOn\":\"2026-05-01\",\"scheme\":3,\"schemeVersion\":1,\"state\":\"suspended\","
                        + "\"underAppeal\":true}");
        assertThat(entry.after())
                .contains(new ChainEntry.Snapshot(
                        "One", "2025-01-01", "2026-06-30", "2026-07-30", false, "suspended", true));
        assertThat(entry.subject()).isEqualTo(Cases.NUMBER);
        assertThat(entry.communityId()).isEqualTo(7);
        assertThat(entry.effectiveOn()).isEqualTo(day("2026-03-01"));
    }

    @Test
    public void whatIsNotThereIsNotSaid() {
        Accreditation endless =
                hanas(LifecycleState.of(AccreditationState.ACTIVE), term(Optional.empty(), Optional.empty(), false));

        AuditEntry entry = AccreditationEntries.entry(
                AccreditationAction.GRANT, Optional.empty(), endless, day("2026-03-01"), JUDGE, Instant.EPOCH, "");

        assertThat(entry.detail().json()).doesNotContain("expiresOn", "graceUntil", "assessor", "supersede");
        assertThat(entry.after().orElseThrow().expiresOn()).isEqualTo(ChainEntry.Snapshot.NEVER);
        assertThat(entry.after().orElseThrow().graceUntil()).isEqualTo(ChainEntry.Snapshot.NEVER);
    }

    @Test
    public void scopeAndLimitationsAreRecordedWithTheChangeThatWroteThemAndNotAgain() {
        AuditEntry grant = entry(AccreditationAction.GRANT, Optional.empty(), "");
        AuditEntry later = entry(AccreditationAction.APPEAL, Optional.of(SUSPENDED.awarded()), "Unfair.");
        AuditEntry other = entry(
                AccreditationAction.RENEW, Optional.of(new Accreditation.Awarded("One", "South", "Supervised")), "");

        assertThat(grant.words().texts()).containsOnlyKeys("scope", "limitations");
        assertThat(grant.words().text("scope")).isEqualTo("North");
        assertThat(grant.words().text("limitations")).isEqualTo("Supervised");
        assertThat(later.words().texts()).containsOnlyKeys("reason");
        assertThat(later.words().text("reason")).isEqualTo("Unfair.");
        assertThat(other.words().texts()).containsOnlyKeys("scope");
    }

    @Test
    public void theNumberOfTheSuccessorIsNoWordThatCouldBeErased() {
        AuditEntry superseded =
                entry(AccreditationAction.SUPERSEDE, Optional.of(SUSPENDED.awarded()), "MVF-2026-000002-X");

        assertThat(superseded.detail().text("supersededBy")).contains("MVF-2026-000002-X");
        assertThat(superseded.words().isEmpty()).isTrue();
        assertThat(entry(AccreditationAction.REVOKE, Optional.of(SUSPENDED.awarded()), "So.")
                        .detail()
                        .text("supersededBy"))
                .isEmpty();
    }

    private static AuditEntry entry(AccreditationAction action, Optional<Accreditation.Awarded> before, String note) {
        return AccreditationEntries.entry(action, before, SUSPENDED, day("2026-03-01"), JUDGE, Instant.EPOCH, note);
    }
}
