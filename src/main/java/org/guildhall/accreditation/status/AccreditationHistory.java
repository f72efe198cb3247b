package org.guildhall.accreditation.status;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guildhall.audit.AuditRecord;
import org.guildhall.audit.AuditTrail;
import org.guildhall.audit.AuditWords;
import org.guildhall.audit.AuditedChange;
import org.guildhall.audit.ChainEntry;
import org.guildhall.platform.AsksNoRights;

/** The changes of accreditations, read out of the audit trail. */
@Named
@AsksNoRights
public class AccreditationHistory {
    private final AuditTrail trail;

    @Inject
    public AccreditationHistory(AuditTrail trail) {
        this.trail = trail;
    }

    /** The changes of the accreditation with a number, the oldest first; one look-up. */
    public List<AccreditationEvent> historyOf(String number) {
        return historiesOf(List.of(number)).getOrDefault(number, List.of());
    }

    /** The changes of accreditations by number, the oldest first; one look-up for up to 500. */
    public Map<String, List<AccreditationEvent>> historiesOf(Collection<String> numbers) {
        Map<String, List<AccreditationEvent>> histories = new LinkedHashMap<>();
        trail.changesOf(numbers)
                .forEach((number, changes) -> histories.put(
                        number,
                        changes.stream().map(AccreditationHistory::event).toList()));
        return histories;
    }

    private static AccreditationEvent event(AuditedChange change) {
        AuditRecord entry = change.entry();
        ChainEntry.Snapshot after = change.after();
        AccreditationAction action = AccreditationAction.ofCode(entry.what()).orElseThrow();
        return new AccreditationEvent(
                action,
                entry.effectiveOn(),
                new LifecycleState(AccreditationState.ofCode(after.state()), after.underAppeal()),
                after.level(),
                Term.stored(after.effectiveFrom(), after.expiresOn(), after.graceUntil(), after.graceCounts()),
                entry.actor(),
                entry.recordedAt(),
                entry.words().text(AuditWords.REASON),
                action == AccreditationAction.SUPERSEDE ? entry.detail().text("supersededBy") : Optional.empty());
    }
}
