package org.guildhall.membership;

import java.util.Optional;
import org.guildhall.community.Community;
import org.guildhall.community.CommunityService;
import org.guildhall.platform.Messages;
import org.guildhall.platform.RequestParameters;
import org.guildhall.platform.Viewers;
import org.guildhall.platform.web.CommunityAction;

/** A page on which members write something of their own; others are told that they can join. */
@SuppressWarnings("serial")
public abstract class OwnPage extends CommunityAction {
    private final transient CommunityService communities;
    private final transient MembershipReading memberships;
    private transient Optional<Community> community;

    protected OwnPage(
            CommunityService communities,
            MembershipReading memberships,
            Viewers viewers,
            RequestParameters request,
            Messages texts) {
        super(viewers, request, texts);
        this.communities = communities;
        this.memberships = memberships;
    }

    /** Whether there is a community here that the viewer may see. */
    public boolean isCommunity() {
        return community().isPresent();
    }

    /** Whether the viewer is a member of the community here. */
    public boolean isMember() {
        return community()
                .flatMap(present -> memberships.own(viewer(), present))
                .filter(Membership::isMember)
                .isPresent();
    }

    private Optional<Community> community() {
        if (community == null) {
            community = communities.find(viewer(), space());
        }
        return community;
    }
}
