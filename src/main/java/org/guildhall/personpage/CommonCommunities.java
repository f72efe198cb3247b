package org.guildhall.personpage;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.guildhall.community.Community;
import org.guildhall.community.CommunityService;
import org.guildhall.membership.Membership;
import org.guildhall.platform.SharedLookups;
import org.guildhall.platform.Viewer;

/** Finds the communities in which two people are members. */
@Named
public class CommonCommunities {
    private static final int MOST = 20;

    private final CommunityService communities;
    private final SharedLookups lookups;

    private record Seen(Viewer viewer) implements SharedLookups.Question<Community> {}

    @Inject
    public CommonCommunities(CommunityService communities, SharedLookups lookups) {
        this.communities = communities;
        this.lookups = lookups;
    }

    /**
     * Other communities in which both are members, as far as the viewer may see them, at most {@value #MOST}, the
     * longest-standing memberships first. One look-up for all people of a page, none where there are
     * none.
     *
     * @param here the community that is left out
     */
    List<Community> of(Viewer viewer, Community here, List<Membership> own, List<Membership> others) {
        Set<Long> mine = own.stream()
                .filter(Membership::isMember)
                .map(Membership::communityId)
                .collect(Collectors.toSet());
        List<Long> shared = others.stream()
                .filter(Membership::isMember)
                .map(Membership::communityId)
                .filter(id -> id != here.id() && mine.contains(id))
                .toList();
        if (shared.isEmpty()) {
            return List.of();
        }
        Map<Long, Community> seen =
                lookups.answers(new Seen(viewer), mine, ids -> communities.visibleAmong(viewer, ids));
        return shared.stream()
                .filter(seen::containsKey)
                .map(seen::get)
                .limit(MOST)
                .toList();
    }
}
