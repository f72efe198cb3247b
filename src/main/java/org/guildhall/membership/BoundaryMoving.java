package org.guildhall.membership;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import org.guildhall.audit.AuditWords;
import org.guildhall.community.Community;
import org.guildhall.platform.AsksNoRights;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.error.RequestRefusedException;

/** Moves a boundary to accredited people only; inside the transaction of whoever changes the community alone. */
@Named
@AsksNoRights
public class BoundaryMoving {
    private final Boundary boundary;
    private final BoundaryChanges changes;
    private final Memberships memberships;
    private final Exemptions exemptions;
    private final MembershipRecord entries;
    private final Clock clock;

    @Inject
    public BoundaryMoving(
            Boundary boundary,
            BoundaryChanges changes,
            Memberships memberships,
            Exemptions exemptions,
            MembershipRecord entries,
            Clock clock) {
        this.boundary = boundary;
        this.changes = changes;
        this.memberships = memberships;
        this.exemptions = exemptions;
        this.entries = entries;
        this.clock = clock;
    }

    /**
     * Stores what the policy before was, so that the move can be taken back, and who may stay without an accreditation.
     * Whoever is no member any more is passed over.
     *
     * @throws RequestRefusedException CONFLICT (409) when nobody could ever be accredited in the community
     */
    void move(Community before, PersonId actor, MoveOrders.Meant order) {
        boundary.requirePossible(before.id());
        MoveState present = changes.of(before.id()).map(BoundaryChange::state).orElse(MoveState.NONE);
        MoveTransitions.after(present, MoveTransitions.Action.MOVE)
                .ifPresent(next -> changes.keep(new BoundaryChange(
                        before.id(), before.joinPolicy(), clock.instant(), actor, order.helper(), next)));
        memberships.ofPeople(before.id(), order.exempt()).stream()
                .filter(Membership::isMember)
                .forEach(member -> {
                    exemptions.exempt(member, actor, order.reason());
                    entries.append(MembershipAuditAction.EXEMPT, member, actor, AuditWords.reason(order.reason()));
                });
    }

    /** Others may come in than before. */
    void record(Community before, Community after, PersonId actor) {
        entries.append(MembershipAuditAction.BOUNDARY_MOVE, before, after.joinPolicy(), actor);
    }
}
