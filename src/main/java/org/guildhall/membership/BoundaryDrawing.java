package org.guildhall.membership;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.guildhall.community.Communities;
import org.guildhall.community.Community;
import org.guildhall.community.JoinPolicy;
import org.guildhall.platform.AsksNoRights;
import org.guildhall.platform.BackgroundWork;
import org.guildhall.platform.CommunityPart;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.Transactions;
import org.guildhall.platform.error.RequestRefusedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gives members of accredited-only communities who are not accredited their last day, and tells them of it, a batch at a
 * time.
 */
@Named
@AsksNoRights
public class BoundaryDrawing {
    private static final Logger log = LoggerFactory.getLogger(BoundaryDrawing.class);
    private static final int BATCH = 200;

    /** How many batches are done before whoever moved the boundary gets an answer. */
    private static final int AT_ONCE = 5;

    private final Communities communities;
    private final Memberships memberships;
    private final BoundaryCheck check;
    private final BoundaryTelling telling;
    private final Transactions transactions;
    private final BackgroundWork background;

    @Inject
    public BoundaryDrawing(
            Communities communities,
            Memberships memberships,
            BoundaryCheck check,
            BoundaryTelling telling,
            Transactions transactions,
            BackgroundWork background) {
        this.communities = communities;
        this.memberships = memberships;
        this.check = check;
        this.telling = telling;
        this.transactions = transactions;
        this.background = background;
    }

    /**
     * All members of a community; nothing once it lets in others too.
     *
     * @param stop asked between batches
     * @throws RequestRefusedException NOT_FOUND (404) when the community was deleted meanwhile, CONFLICT (409) when its data
     *     stays locked by others for too long; what was done before stays
     */
    public void draw(long communityId, BooleanSupplier stop) {
        drawAfter(communityId, 0, Integer.MAX_VALUE, stop);
    }

    /**
     * The same after the boundary was moved: the first thousand members now, the others soon. What fails here the night makes
     * up for.
     */
    void drawSoon(long communityId) {
        try {
            long last = drawAfter(communityId, 0, AT_ONCE, () -> false);
            if (last > 0) {
                background.offer(() -> drawLater(communityId, last));
            }
        } catch (RuntimeException e) {
            log.warn("The last days of members of community {} wait for the night", communityId, e);
        }
    }

    /** The same for one who was exempt until now; inside the transaction that ends the exemption. */
    Membership drawOne(Membership member, PersonId by) {
        check.setMissingLastDays(member.communityId(), List.of(member));
        Membership drawn = memberships.of(member.communityId(), member.person()).orElseThrow();
        telling.exemptionEnded(drawn, by);
        return drawn;
    }

    private void drawLater(long communityId, long last) {
        try {
            drawAfter(communityId, last, Integer.MAX_VALUE, () -> false);
        } catch (RuntimeException e) {
            log.warn("The last days of more members of community {} wait for the night", communityId, e);
        }
    }

    /** @return the id of the membership to go on after; 0 at the end */
    private long drawAfter(long communityId, long after, int batches, BooleanSupplier stop) {
        long last = after;
        for (int done = 0; done < batches && !stop.getAsBoolean(); done++) {
            long before = last;
            List<Membership> batch =
                    transactions.aloneIn(communityId, CommunityPart.MEMBERS, () -> drawBatch(communityId, before));
            if (batch.size() < BATCH) {
                return 0;
            }
            last = batch.get(batch.size() - 1).id();
        }
        return last;
    }

    private List<Membership> drawBatch(long communityId, long after) {
        if (!isAccreditedOnly(communityId)) {
            return List.of();
        }
        List<Membership> members = memberships.after(communityId, after, BATCH);
        check.setMissingLastDays(communityId, members);
        telling.moved(
                communityId,
                members.stream()
                        .filter(member -> member.staysUntil().isEmpty())
                        .map(Membership::person)
                        .toList());
        return members;
    }

    private boolean isAccreditedOnly(long communityId) {
        return communities.byIds(List.of(communityId)).stream()
                .map(Community::joinPolicy)
                .anyMatch(JoinPolicy.ACCREDITED_ONLY::equals);
    }
}
