package org.guildhall.office.friend;

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

/** Writes into the record that a friend was listed or erased, inside the caller's transaction. */
@Named
public class FriendRecord implements AuditActions {
    private final AuditTrail trail;
    private final Clock clock;

    @Inject
    public FriendRecord(AuditTrail trail, Clock clock) {
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public List<AuditAction> auditActions() {
        return List.of(FriendAuditAction.values());
    }

    void append(FriendAuditAction what, Friend friend, PersonId actor) {
        trail.append(new AuditEntry(
                friend.communityId(),
                "friend-" + friend.id(),
                what,
                AuditDetail.with()
                        .text("audience", friend.audience().code())
                        .day("consentOn", friend.consentOn())
                        .build(),
                actor,
                LocalDate.now(clock),
                clock.instant(),
                AuditWords.NONE));
    }
}
