package org.guildhall.notice;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.guildhall.community.Community;
import org.guildhall.community.CommunityService;
import org.guildhall.platform.AsksNoRights;
import org.guildhall.platform.Viewer;

/** Which notices their reader may see now. */
@Named
@AsksNoRights
public class VisibleNotices {
    private final CommunityService communities;
    private final NoticeKinds kinds;

    @Inject
    public VisibleNotices(CommunityService communities, NoticeKinds kinds) {
        this.communities = communities;
        this.kinds = kinds;
    }

    /** Those of a community that was found for the reader, in their order. */
    List<ShownNotice> in(Community community, Viewer reader, List<PersonalNotice> notices) {
        Set<PersonalNotice> visible = new HashSet<>();
        notices.stream()
                .filter(notice -> kinds.sourceOf(notice.kind()).isPresent())
                .collect(Collectors.groupingBy(
                        notice -> kinds.sourceOf(notice.kind()).orElseThrow()))
                .forEach((source, some) -> visible.addAll(source.visible(reader, community, some)));
        return notices.stream()
                .filter(visible::contains)
                .map(notice -> new ShownNotice(notice, kinds.of(notice.kind()).orElseThrow(), community))
                .toList();
    }

    /** Those of all communities, in their order; of communities in archived spaces none. */
    List<ShownNotice> everywhere(Viewer reader, List<PersonalNotice> notices) {
        Map<Long, List<PersonalNotice>> byCommunity =
                notices.stream().collect(Collectors.groupingBy(PersonalNotice::communityId));
        Map<PersonalNotice, ShownNotice> shown =
                communities.visibleAmong(reader, byCommunity.keySet()).values().stream()
                        .flatMap(community -> in(community, reader, byCommunity.get(community.id())).stream())
                        .collect(Collectors.toMap(ShownNotice::notice, each -> each));
        return notices.stream().filter(shown::containsKey).map(shown::get).toList();
    }
}
