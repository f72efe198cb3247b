package org.guildhall.expertise;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.guildhall.community.Community;
import org.guildhall.community.CommunityService;
import org.guildhall.expertise.TopicSearch.Found;
import org.guildhall.platform.Viewer;

/** Tells which topics are of communities that a viewer may see, and asks once about each community. */
final class VisibleTopics {
    private final Function<Set<Long>, Map<Long, Community>> visible;
    private final Set<Long> asked = new HashSet<>();
    private final Map<Long, Community> communities = new LinkedHashMap<>();

    /** @param only a community that the viewer may see, beside which no other is looked at; empty for all */
    VisibleTopics(CommunityService service, Viewer viewer, Optional<Community> only) {
        visible = ids -> service.visibleAmong(viewer, ids);
        only.ifPresent(this::knows);
    }

    private VisibleTopics(Community community) {
        visible = ids -> Map.of();
        knows(community);
    }

    /** Those of one community only. */
    static VisibleTopics of(Community community) {
        return new VisibleTopics(community);
    }

    private void knows(Community community) {
        asked.add(community.id());
        communities.put(community.id(), community);
    }

    /** In their order; one look-up when there are communities not asked about before. */
    List<Topic> among(List<Found> found) {
        Set<Long> unknown = found.stream()
                .map(each -> each.topic().communityId())
                .filter(asked::add)
                .collect(Collectors.toSet());
        if (!unknown.isEmpty()) {
            communities.putAll(visible.apply(unknown));
        }
        return found.stream()
                .map(Found::topic)
                .filter(topic -> communities.containsKey(topic.communityId()))
                .toList();
    }

    /** One that is visible. */
    Community community(long id) {
        return communities.get(id);
    }
}
