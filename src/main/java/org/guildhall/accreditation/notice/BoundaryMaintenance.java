package org.guildhall.accreditation.notice;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.guildhall.accreditation.boundary.AccreditedBoundary;
import org.guildhall.community.Communities;
import org.guildhall.community.Community;
import org.guildhall.community.JoinPolicy;
import org.guildhall.membership.Membership;
import org.guildhall.membership.MembershipEnd;
import org.guildhall.membership.Memberships;
import org.guildhall.platform.CommunityPart;
import org.guildhall.platform.Rights;
import org.guildhall.platform.Transactions;
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
    private final AccreditedBoundary boundary;
    private final Rights rights;
    private final Transactions transactions;

    @Inject
    public BoundaryMaintenance(
            Communities communities,
            Memberships memberships,
            MembershipEnd end,
            AccreditedBoundary boundary,
            Rights rights,
            Transactions transactions) {
        this.communities = communities;
        this.memberships = memberships;
        this.end = end;
        this.boundary = boundary;
        this.rights = rights;
        this.transactions = transactions;
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
                    drawBoundary(slot.community(), stop);
                }
            }
        } while (slots.size() == BATCH && !stop.getAsBoolean());
    }

    private void drawBoundary(Community community, BooleanSupplier stop) {
        long last = 0;
        List<Membership> batch;
        do {
            long before = last;
            batch = transactions.aloneIn(
                    community.id(), CommunityPart.MEMBERS, () -> setMissingLastDays(community.id(), before));
            last = batch.isEmpty() ? last : batch.get(batch.size() - 1).id();
        } while (batch.size() == BATCH && !stop.getAsBoolean());
    }

    /**
     * The members of the next batch, after setting their last days; none when the community is no longer
     * accredited-only.
     */
    private List<Membership> setMissingLastDays(long communityId, long after) {
        if (!boundary.isAccreditedOnly(communityId)) {
            return List.of();
        }
        List<Membership> members = memberships.after(communityId, after, BATCH);
        boundary.setMissingLastDays(communityId, members);
        return members;
    }
}
