package org.guildhall.membership;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import org.guildhall.community.Community;
import org.guildhall.community.CommunityService;
import org.guildhall.platform.SpaceKey;
import org.guildhall.platform.Viewer;

/** What waits for somebody in a community: only what this very person may do now. */
@Named
public class WaitingFor {
    private final CommunityService communities;
    private final MembershipRights rights;
    private final List<WaitingSource> sources;

    @Inject
    public WaitingFor(CommunityService communities, MembershipRights rights, List<WaitingSource> sources) {
        this.communities = communities;
        this.rights = rights;
        this.sources = List.copyOf(sources);
    }

    /**
     * By kind, in the order of the kinds; nothing for visitors and where the viewer sees no community. Two look-ups for
     * those who have no part in anything.
     *
     * @throws org.guildhall.platform.error.RequestRefusedException UNAUTHENTICATED (401) never for visitors, who have
     *     nothing waiting
     */
    public List<Waiting> of(Viewer viewer, SpaceKey space) {
        return communities
                .find(viewer, space)
                .filter(community -> !viewer.isAnonymous())
                .map(community -> of(viewer, community))
                .orElse(List.of());
    }

    private List<Waiting> of(Viewer viewer, Community community) {
        boolean coordinates = rights.mayCoordinate(viewer, community);
        return sources.stream()
                .flatMap(source -> source.waiting(viewer, community, coordinates).stream())
                .filter(waiting -> waiting.count() > 0)
                .sorted(Comparator.comparing(Waiting::kind))
                .toList();
    }
}
