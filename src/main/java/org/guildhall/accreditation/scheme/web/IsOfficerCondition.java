package org.guildhall.accreditation.scheme.web;

import com.atlassian.confluence.spaces.Space;
import com.atlassian.plugin.web.Condition;
import jakarta.inject.Inject;
import java.util.Map;
import org.guildhall.accreditation.scheme.OfficerPages;
import org.guildhall.community.CommunityService;
import org.guildhall.platform.SpaceKey;
import org.guildhall.platform.Viewers;

/** Whether the viewer has a part in running the accreditations of a page's space; for the link of the sidebar. */
public final class IsOfficerCondition implements Condition {
    private final CommunityService communities;
    private final OfficerPages pages;
    private final Viewers viewers;

    @Inject
    public IsOfficerCondition(CommunityService communities, OfficerPages pages, Viewers viewers) {
        this.communities = communities;
        this.pages = pages;
        this.viewers = viewers;
    }

    @Override
    public void init(Map<String, String> params) {
        // It has none.
    }

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        return context.get("space") instanceof Space space
                && communities
                        .find(viewers.current(), new SpaceKey(space.getKey()))
                        .filter(community -> pages.isOpenTo(viewers.current(), community))
                        .isPresent();
    }
}
