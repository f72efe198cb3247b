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

/** Records whom coordinators invite and what they take back, and tells those invited; inside the caller's transaction. */
@Named
@AsksNoRights
public class InvitationRecord implements AuditActions {
    private final AuditTrail trail;
    private final InvitationNotices notices;
    private final Clock clock;

    @Inject
    public InvitationRecord(AuditTrail trail, InvitationNotices notices, Clock clock) {
        this.trail = trail;
        this.notices = notices;
        this.clock = clock;
    }

    @Override
    public List<AuditAction> auditActions() {
        return List.of(InvitationAuditAction.values());
    }

    /** Those who are invited are told. */
    void sent(List<Invitation> invitations, PersonId inviter) {
        append(InvitationAuditAction.INVITE, invitations, inviter);
        notices.invited(invitations);
    }

    /** Nobody is told. */
    void withdrawn(List<Invitation> invitations, PersonId coordinator) {
        append(InvitationAuditAction.WITHDRAW, invitations, coordinator);
    }

    /** One entry for each; what the inviter wrote is not recorded. */
    private void append(InvitationAuditAction what, List<Invitation> invitations, PersonId actor) {
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
