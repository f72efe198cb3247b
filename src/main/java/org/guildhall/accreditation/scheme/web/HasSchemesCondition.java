package org.guildhall.accreditation.scheme.web;

import com.atlassian.confluence.spaces.Space;
import com.atlassian.plugin.web.Condition;
import jakarta.inject.Inject;
import java.util.Map;
import org.guildhall.accreditation.scheme.OfficerPages;
import org.guildhall.community.CommunityService;
import org.guildhall.platform.SpaceKey;
import org.guildhall.platform.Viewers;

/** Whether a page's space is a community that accredits people, and that the viewer sees; for links of the space tools. */
public final class HasSchemesCondition implements Condition {
    private final CommunityService communities;
    private final OfficerPages pages;
    private final Viewers viewers;

    @Inject
    public HasSchemesCondition(CommunityService communities, OfficerPages pages, Viewers viewers) {
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
                        .filter(pages::isInUse)
                        .isPresent();
    }
}
