package org.guildhall.community.web;

import com.atlassian.confluence.spaces.Space;
import com.atlassian.plugin.web.Condition;
import jakarta.inject.Inject;
import java.util.Map;
import org.guildhall.community.CommunityService;
import org.guildhall.community.LinkMemory;
import org.guildhall.platform.SpaceKey;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.Viewers;

/** Whether the viewer is signed in and a page's space is a community that they see; for the sidebar's link to My page. */
public final class HasOwnPageCondition implements Condition {
    private final CommunityService communities;
    private final Viewers viewers;
    private final LinkMemory memory;

    @Inject
    public HasOwnPageCondition(CommunityService communities, Viewers viewers, LinkMemory memory) {
        this.communities = communities;
        this.viewers = viewers;
        this.memory = memory;
    }

    @Override
    public void init(Map<String, String> params) {
        // It has none.
    }

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        Viewer viewer = viewers.current();
        return context.get("space") instanceof Space space
                && viewer.person()
                        .filter(person -> memory.answer(
                                HasOwnPageCondition.class,
                                person,
                                new SpaceKey(space.getKey()),
                                () -> communities
                                        .find(viewer, new SpaceKey(space.getKey()))
                                        .isPresent()))
                        .isPresent();
    }
}
