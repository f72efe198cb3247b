package org.guildhall.membership;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.guildhall.platform.AsksNoRights;

/**
 * Lets members stay for good, since the boundary no longer asks for an accreditation: where it does not, nobody has a last
 * day and nobody has to be exempt. Whoever had to go before stays gone until they come back themselves. Inside the
 * transaction of whoever changes the community alone.
 */
@Named
@AsksNoRights
public class BoundaryOpening {
    private static final int BATCH = 200;

    private final BoundaryChanges changes;
    private final Memberships memberships;
    private final Exemptions exemptions;
    private final MembershipEnd end;

    @Inject
    public BoundaryOpening(BoundaryChanges changes, Memberships memberships, Exemptions exemptions, MembershipEnd end) {
        this.changes = changes;
        this.memberships = memberships;
        this.exemptions = exemptions;
        this.end = end;
    }

    void open(long communityId, MoveTransitions.Action action) {
        changes.of(communityId)
                .ifPresent(move ->
                        MoveTransitions.after(move.state(), action).ifPresent(next -> changes.keep(move.become(next))));
        List<Membership> overdue = memberships.overdueIn(communityId, BATCH);
        while (!overdue.isEmpty()) {
            overdue.forEach(former -> end.lapse(communityId, former));
            overdue = memberships.overdueIn(communityId, BATCH);
        }
        memberships.stayForEver(communityId);
        exemptions.endAll(communityId);
    }
}
