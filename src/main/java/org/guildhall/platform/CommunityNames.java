package org.guildhall.platform;

import java.util.Optional;

/** The names of the communities that are at home in spaces. */
public interface CommunityNames {

    /** The name of the space's community; empty when there is none, and for those who may not see the space. */
    Optional<String> nameFor(Viewer viewer, SpaceKey space);
}
