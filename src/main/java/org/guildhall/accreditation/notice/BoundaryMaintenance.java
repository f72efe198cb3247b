package org.guildhall.accreditation.notice;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.guildhall.community.Communities;
import org.guildhall.community.JoinPolicy;
import org.guildhall.membership.BoundaryDrawing;
import org.guildhall.membership.Membership;
import org.guildhall.membership.MembershipEnd;
import org.guildhall.membership.Memberships;
import org.guildhall.platform.Rights;
import org.guildhall.platform.error.RequestRefusedException;

/**
 * Maintains accredited-only communities: gives members without an accreditation their time of grace, and ends
 * memberships whose last day has passed.
 */
@Named
public class BoundaryMaintenance {
    private static final int BATCH = 200;

    private final Communities communities;
    private final Memberships memberships;
    private final MembershipEnd end;
    private final BoundaryDrawing drawing;
    private final Rights rights;

    @Inject
    public BoundaryMaintenance(
            Communities communities,
            Memberships memberships,
            MembershipEnd end,
            BoundaryDrawing drawing,
            Rights rights) {
        this.communities = communities;
        this.memberships = memberships;
        this.end = end;
        this.drawing = drawing;
        this.rights = rights;
    }

    /**
     * Sets missing last days and ends memberships whose last day has passed, in all communities, until done or told to
     * stop. Does nothing while the site is in read-only mode.
     *
     * @param stop asked between batches
     * @return how many members became former ones
     * @throws RequestRefusedException NOT_FOUND (404) when a community was deleted meanwhile, CONFLICT (409) when the
     *     community's data stays locked by others for too long; what was done before stays
     */
    public int run(BooleanSupplier stop) {
        if (rights.isReadOnly()) {
            return 0;
        }
        drawBoundaries(stop);
        int gone = 0;
        List<Membership> overdue = memberships.overdue(BATCH);
        while (!overdue.isEmpty() && !stop.getAsBoolean()) {
            overdue.forEach(end::lapse);
            gone += overdue.size();
            overdue = memberships.overdue(BATCH);
        }
        return gone;
    }

    private void drawBoundaries(BooleanSupplier stop) {
        Optional<String> position = Optional.empty();
        List<Communities.Slot> slots;
        do {
            slots = communities.after(position, BATCH);
            for (Communities.Slot slot : slots) {
                position = Optional.of(slot.sortKey());
                if (slot.community().joinPolicy() == JoinPolicy.ACCREDITED_ONLY) {
                    drawing.draw(slot.community().id(), stop);
                }
            }
        } while (slots.size() == BATCH && !stop.getAsBoolean());
    }
}
