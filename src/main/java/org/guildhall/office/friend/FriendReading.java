package org.guildhall.office.friend;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import org.guildhall.community.Community;
import org.guildhall.community.CommunityService;
import org.guildhall.membership.Audience;
import org.guildhall.membership.Audiences;
import org.guildhall.platform.SpaceKey;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.error.RequestRefusedException;

/** The friends of a community as far as each entry is shown to the viewer. */
@Named
public class FriendReading {
    private final CommunityService communities;
    private final Audiences audiences;
    private final FriendStore friends;

    @Inject
    public FriendReading(CommunityService communities, Audiences audiences, FriendStore friends) {
        this.communities = communities;
        this.audiences = audiences;
        this.friends = friends;
    }

    /**
     * In the order in which they were listed; at most three look-ups.
     *
     * @throws RequestRefusedException NOT_FOUND (404) where the viewer sees no community, UNAUTHENTICATED (401) or FORBIDDEN
     *     (403) where the site keeps its people from the viewer
     */
    public List<Friend> of(Viewer viewer, SpaceKey space) {
        Community community = communities.require(viewer, space);
        communities.requirePeople(viewer);
        Set<Audience> admitted = audiences.of(viewer, community);
        return friends.of(community.id()).stream()
                .filter(friend -> admitted.contains(friend.audience()))
                .toList();
    }
}
