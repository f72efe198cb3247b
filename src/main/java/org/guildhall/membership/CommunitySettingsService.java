package org.guildhall.membership;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.concurrent.atomic.AtomicBoolean;
import org.guildhall.community.Community;
import org.guildhall.community.CommunityService;
import org.guildhall.community.CommunitySettings;
import org.guildhall.community.JoinPolicy;
import org.guildhall.platform.Expected;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.SpaceKey;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.error.RequestRefusedException;

/** What a community says of itself and who may join it, changed by those who look after it. */
@Named
public class CommunitySettingsService {
    private final MembershipRights rights;
    private final CommunityService communities;
    private final MoveOrders orders;
    private final BoundaryMoving moving;
    private final BoundaryOpening opening;
    private final BoundaryDrawing drawing;

    @Inject
    public CommunitySettingsService(
            MembershipRights rights,
            CommunityService communities,
            MoveOrders orders,
            BoundaryMoving moving,
            BoundaryOpening opening,
            BoundaryDrawing drawing) {
        this.rights = rights;
        this.communities = communities;
        this.orders = orders;
        this.moving = moving;
        this.opening = opening;
        this.drawing = drawing;
    }

    /**
     * Changes the community. When it no longer asks for an accreditation, members stay for good, and whoever had to go
     * before stays gone until they come back themselves.
     *
     * @throws RequestRefusedException as {@link MembershipRights#changeable}; INVALID (400) naming every field that
     *     is wrong, CONFLICT (409) when the community's data stays locked by others for too long, or when it is to let in
     *     accredited people only and nobody could ever be accredited
     */
    public Community change(Viewer viewer, SpaceKey space, CommunitySettings settings) {
        return change(viewer, space, settings, Expected.anything(), MoveOrder.NOTHING);
    }

    /**
     * As {@link #change(Viewer, SpaceKey, CommunitySettings)}, unless somebody else has changed the community meanwhile.
     *
     * @param expected what the viewer has read of it
     * @param order what goes with letting in accredited people only; without effect for other settings
     * @throws RequestRefusedException as {@link MembershipRights#changeable}; INVALID (400) naming every field that
     *     is wrong, CONFLICT (409) as there, CHANGED (412) when the
     *     community is not what was expected
     */
    public Community change(
            Viewer viewer, SpaceKey space, CommunitySettings settings, Expected<Community> expected, MoveOrder order) {
        Community present = rights.changeable(viewer, space);
        MoveOrders.Meant meant = orders.meant(present, order);
        AtomicBoolean moved = new AtomicBoolean();
        Community after = communities.change(present.id(), settings, expected, (before, changed) -> {
            moved.set(isMoved(before, changed));
            moveBoundary(before, changed, viewer.signedIn(), meant);
        });
        if (moved.get()) {
            drawing.drawSoon(after.id());
        }
        return after;
    }

    private void moveBoundary(Community before, Community changed, PersonId actor, MoveOrders.Meant meant) {
        if (isMoved(before, changed)) {
            moving.move(before, actor, meant);
        }
        if (changed.joinPolicy() != JoinPolicy.ACCREDITED_ONLY) {
            opening.open(changed.id(), MoveTransitions.Action.OPEN);
        }
        if (changed.joinPolicy() != before.joinPolicy()) {
            moving.record(before, changed, actor);
        }
    }

    private static boolean isMoved(Community before, Community after) {
        return after.joinPolicy() == JoinPolicy.ACCREDITED_ONLY && before.joinPolicy() != JoinPolicy.ACCREDITED_ONLY;
    }
}
