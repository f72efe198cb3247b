package org.guildhall.workbench.site;

import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.spaces.SpaceStatus;
import java.util.Collection;

/** The spaces as Confluence's SpaceManager gives them. */
final class HostSpaces implements SpaceManager {
    private final Site site;

    HostSpaces(Site site) {
        this.site = site;
    }

    @Override
    public Space getSpace(String spaceKey) {
        return site.spaces().byKey(spaceKey).orElse(null);
    }

    @Override
    public Collection<String> getAllSpaceKeys(SpaceStatus status) {
        return site.spaces().all().stream()
                .filter(space -> space.getSpaceStatus() == status)
                .map(SiteSpace::getKey)
                .toList();
    }
}
