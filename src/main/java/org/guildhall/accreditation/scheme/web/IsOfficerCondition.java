package org.guildhall.accreditation.scheme.web;

import com.atlassian.confluence.spaces.Space;
import com.atlassian.plugin.web.Condition;
import jakarta.inject.Inject;
import java.util.Map;
import org.guildhall.accreditation.scheme.OfficerPages;
import org.guildhall.community.CommunityService;
import org.guildhall.community.LinkMemory;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.SpaceKey;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.Viewers;

/** Whether the viewer has a part in running the accreditations of a page's space; for the link of the sidebar. */
public final class IsOfficerCondition implements Condition {
    private final CommunityService communities;
    private final OfficerPages pages;
    private final Viewers viewers;
    private final LinkMemory memory;

    @Inject
    public IsOfficerCondition(CommunityService communities, OfficerPages pages, Viewers viewers, LinkMemory memory) {
        this.communities = communities;
        this.pages = pages;
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
                        .filter(person -> isOfficer(viewer, person, new SpaceKey(space.getKey())))
                        .isPresent();
    }

    private boolean isOfficer(Viewer viewer, PersonId person, SpaceKey space) {
        return memory.answer(
                IsOfficerCondition.class,
                person,
                space,
                () -> communities
                        .find(viewer, space)
                        .filter(community -> pages.isOpenTo(viewer, community))
                        .isPresent());
    }
}
