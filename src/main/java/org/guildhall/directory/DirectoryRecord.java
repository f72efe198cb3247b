package org.guildhall.directory;

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
import org.guildhall.platform.CommunityPart;
import org.guildhall.platform.Rights;
import org.guildhall.platform.Transactions;
import org.guildhall.platform.Viewer;

/** Records who has taken members away in a file. Checks no rights. */
@Named
public class DirectoryRecord implements AuditActions {
    private final AuditTrail trail;
    private final Rights rights;
    private final Transactions transactions;
    private final Clock clock;

    @Inject
    public DirectoryRecord(AuditTrail trail, Rights rights, Transactions transactions, Clock clock) {
        this.trail = trail;
        this.rights = rights;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public List<AuditAction> auditActions() {
        return List.of(DirectoryAuditAction.values());
    }

    /** Nothing while the site is read-only. Not what was searched for, which may be somebody's name. */
    void exported(Viewer viewer, long communityId, DirectoryExports.Format format, int rows, DirectoryRequest request) {
        if (rights.isReadOnly()) {
            return;
        }
        AuditDetail detail = AuditDetail.with()
                .text("format", format.code())
                .number("rows", rows)
                .flag("searched", request.search().isPresent())
                .flag("narrowed", !request.narrowing().terms().isEmpty())
                .build();
        transactions.aloneIn(communityId, CommunityPart.RECORD, () -> {
            trail.append(new AuditEntry(
                    communityId,
                    "members",
                    DirectoryAuditAction.EXPORT,
                    detail,
                    viewer.signedIn(),
                    LocalDate.now(clock),
                    clock.instant(),
                    AuditWords.NONE));
            return rows;
        });
    }
}
