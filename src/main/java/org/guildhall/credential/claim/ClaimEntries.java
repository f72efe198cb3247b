package org.guildhall.credential.claim;

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

/** What the record of changes keeps of each step with a claim; what a person wrote of themselves is not hashed. */
@Named
public class ClaimEntries implements AuditActions {
    private final AuditTrail trail;
    private final Clock clock;

    @Inject
    public ClaimEntries(AuditTrail trail, Clock clock) {
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public List<AuditAction> auditActions() {
        return List.of(ClaimAction.values());
    }

    /** @param claim as the step left it */
    void append(PersonId actor, Claim claim, ClaimAction action, AuditWords words) {
        append(actor, claim, claim.state(), action, words);
    }

    /** @param state what the step led to, for a claim that is stored no more */
    void append(PersonId actor, Claim claim, ClaimState state, ClaimAction action, AuditWords words) {
        trail.append(new AuditEntry(
                claim.communityId(),
                "claim-" + claim.id(),
                action,
                AuditDetail.with()
                        .person("holder", claim.person())
                        .text("state", state.code())
                        .day("nextCheckOn", claim.check().flatMap(Claim.Check::nextDue))
                        .build(),
                actor,
                LocalDate.now(clock),
                clock.instant(),
                words));
    }
}
