package org.guildhall.community;

import java.util.List;
import java.util.Optional;

/**
 * Some of the communities a viewer may see, by name.
 *
 * @param next the cursor of the next page, empty on the last one
 */
public record CommunityPage(List<Community> communities, Optional<String> next) {
    public CommunityPage {
        communities = List.copyOf(communities);
    }
}
