package org.guildhall.invitation;

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
import org.guildhall.platform.AsksNoRights;
import org.guildhall.platform.PersonId;

/** Writes into the record whom coordinators invite, and what they take back; inside the caller's transaction. */
@Named
@AsksNoRights
public class InvitationRecord implements AuditActions {
    private final AuditTrail trail;
    private final Clock clock;

    @Inject
    public InvitationRecord(AuditTrail trail, Clock clock) {
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public List<AuditAction> auditActions() {
        return List.of(InvitationAuditAction.values());
    }

    /** One entry for each; what the inviter wrote is not recorded. */
    void append(InvitationAuditAction what, List<Invitation> invitations, PersonId actor) {
        trail.append(invitations.stream()
                .map(invitation -> new AuditEntry(
                        invitation.communityId(),
                        "invitation-" + invitation.round(),
                        what,
                        AuditDetail.with()
                                .person("person", invitation.person())
                                .day("lastDay", invitation.lastDay())
                                .build(),
                        actor,
                        LocalDate.now(clock),
                        clock.instant(),
                        AuditWords.NONE))
                .toList());
    }
}
