package org.guildhall.accreditation.exchange;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.guildhall.audit.AuditAction;
import org.guildhall.audit.AuditActions;
import org.guildhall.audit.AuditDetail;
import org.guildhall.audit.AuditEntry;
import org.guildhall.audit.AuditTrail;
import org.guildhall.audit.AuditWords;
import org.guildhall.platform.PersonId;

/** Records imports and exports. Checks no rights; the caller holds the lock of the community's record. */
@Named
public class ExchangeRecord implements AuditActions {
    private final AuditTrail trail;
    private final Clock clock;

    @Inject
    public ExchangeRecord(AuditTrail trail, Clock clock) {
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public List<AuditAction> auditActions() {
        return List.of(ExchangeAuditAction.values());
    }

    void imported(ImportFile file) {
        note(file.communityId(), ExchangeAuditAction.IMPORT, detail(file), file.importer());
    }

    private static AuditDetail detail(ImportFile file) {
        return AuditDetail.with()
                .number("import", file.id())
                .number("rows", file.rows())
                .number("created", file.counts().created())
                .number("changed", file.counts().changed())
                .number("unchanged", file.counts().unchanged())
                .number("refused", file.counts().refused())
                .build();
    }

    /** @param detail how much of the register, and how it was filtered */
    void exported(long communityId, AuditDetail detail, PersonId by) {
        note(communityId, ExchangeAuditAction.EXPORT, detail, by);
    }

    private void note(long communityId, ExchangeAuditAction what, AuditDetail detail, PersonId by) {
        trail.append(new AuditEntry(
                communityId, "register", what, detail, by, LocalDate.now(clock), clock.instant(), AuditWords.NONE));
    }
}
