package org.guildhall.membership;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.guildhall.community.Community;
import org.guildhall.community.CommunityService;
import org.guildhall.community.CommunitySettings;
import org.guildhall.community.JoinPolicy;
import org.guildhall.platform.Expected;
import org.guildhall.platform.SpaceKey;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.error.RequestRefusedException;

/** What a community says of itself and who may join it, changed by those who look after it. */
@Named
public class CommunitySettingsService {
    private static final int BATCH = 200;

    private final MembershipRights rights;
    private final CommunityService communities;
    private final Memberships memberships;
    private final MembershipEnd end;
    private final Boundary boundary;

    @Inject
    public CommunitySettingsService(
            MembershipRights rights,
            CommunityService communities,
            Memberships memberships,
            MembershipEnd end,
            Boundary boundary) {
        this.rights = rights;
        this.communities = communities;
        this.memberships = memberships;
        this.end = end;
        this.boundary = boundary;
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
        return change(viewer, space, settings, Expected.anything());
    }

    /**
     * As {@link #change(Viewer, SpaceKey, CommunitySettings)}, unless somebody else has changed the community meanwhile.
     *
     * @param expected what the viewer has read of it
     * @throws RequestRefusedException as {@link MembershipRights#changeable}; INVALID (400) naming every field that
     *     is wrong, CONFLICT (409) as there, CHANGED (412) when the
     *     community is not what was expected
     */
    public Community change(Viewer viewer, SpaceKey space, CommunitySettings settings, Expected<Community> expected) {
        long communityId = rights.changeable(viewer, space).id();
        return communities.change(communityId, settings, expected, this::moveBoundary);
    }

    private void moveBoundary(Community before, Community changed) {
        if (changed.joinPolicy() == JoinPolicy.ACCREDITED_ONLY && before.joinPolicy() != JoinPolicy.ACCREDITED_ONLY) {
            boundary.requirePossible(changed.id());
        }
        openBoundary(changed);
    }

    private void openBoundary(Community changed) {
        if (changed.joinPolicy() == JoinPolicy.ACCREDITED_ONLY) {
            return;
        }
        List<Membership> overdue = memberships.overdueIn(changed.id(), BATCH);
        while (!overdue.isEmpty()) {
            overdue.forEach(former -> end.lapse(changed.id(), former));
            overdue = memberships.overdueIn(changed.id(), BATCH);
        }
        memberships.stayForEver(changed.id());
    }
}
