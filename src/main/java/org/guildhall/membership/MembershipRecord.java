package org.guildhall.membership;

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

/** Writes into the record what happens to memberships, inside the caller's transaction. */
@Named
@AsksNoRights
public class MembershipRecord implements AuditActions {
    private final AuditTrail trail;
    private final Clock clock;

    @Inject
    public MembershipRecord(AuditTrail trail, Clock clock) {
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public List<AuditAction> auditActions() {
        return List.of(MembershipAuditAction.values());
    }

    /** @param membership as it was before */
    void append(MembershipAuditAction what, Membership membership, PersonId actor, AuditWords words) {
        trail.append(new AuditEntry(
                membership.communityId(),
                "member-" + membership.id(),
                what,
                AuditDetail.with()
                        .person("person", membership.person())
                        .text("state", membership.state().code())
                        .text("role", membership.role().code())
                        .build(),
                actor,
                LocalDate.now(clock),
                clock.instant(),
                words));
    }
}
