package org.guildhall.membership;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.guildhall.audit.AuditAction;
import org.guildhall.audit.AuditActions;
import org.guildhall.audit.AuditDetail;
import org.guildhall.audit.AuditEntry;
import org.guildhall.audit.AuditQuery;
import org.guildhall.audit.AuditTrail;
import org.guildhall.audit.AuditWords;
import org.guildhall.community.Community;
import org.guildhall.community.JoinPolicy;
import org.guildhall.platform.AsksNoRights;
import org.guildhall.platform.PersonId;

/** Writes into the record what happens to memberships and to the boundary, inside the caller's transaction. */
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

    /** The reason that somebody gave for ending a membership; empty when it is erased. */
    String reasonOf(EndedMembership former) {
        AuditQuery query = new AuditQuery(
                former.communityId(),
                Optional.of(subject(former.membershipId())),
                Optional.of(MembershipAuditAction.END.code()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                AuditQuery.Order.LATEST_FIRST,
                Optional.empty(),
                1);
        return trail.page(query).stream()
                .findFirst()
                .map(entry -> entry.words().text(AuditWords.REASON))
                .orElse("");
    }

    private static String subject(long membershipId) {
        return "member-" + membershipId;
    }

    /**
     * That the boundary was moved, or moved back.
     *
     * @param after how people come in now
     */
    void append(MembershipAuditAction what, Community before, JoinPolicy after, PersonId actor) {
        append(
                before.id(),
                "boundary",
                what,
                AuditDetail.with()
                        .text("before", before.joinPolicy().code())
                        .text("after", after.code())
                        .build(),
                actor,
                AuditWords.NONE);
    }

    /** @param membership as it was before */
    void append(MembershipAuditAction what, Membership membership, PersonId actor, AuditWords words) {
        append(
                membership.communityId(),
                subject(membership.id()),
                what,
                AuditDetail.with()
                        .person("person", membership.person())
                        .text("state", membership.state().code())
                        .text("role", membership.role().code())
                        .build(),
                actor,
                words);
    }

    private void append(
            long communityId,
            String subject,
            MembershipAuditAction what,
            AuditDetail detail,
            PersonId actor,
            AuditWords words) {
        trail.append(new AuditEntry(
                communityId, subject, what, detail, actor, LocalDate.now(clock), clock.instant(), words));
    }
}
