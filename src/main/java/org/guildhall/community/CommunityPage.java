package org.guildhall.community;

import java.util.List;
import java.util.Optional;

/**
 * Some of the communities a viewer may see, by name.
 *
 * @param next where the list goes on, empty at its end
 */
public record CommunityPage(List<Community> communities, Optional<String> next) {
    public CommunityPage {
        communities = List.copyOf(communities);
    }
}
