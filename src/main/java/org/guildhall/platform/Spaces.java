package org.guildhall.platform;

import java.util.Optional;

/** The spaces of the site, without regard to rights. */
public interface Spaces {

    /** The display name of a space, empty when there is no such space. */
    Optional<String> nameOf(SpaceKey space);

    /** The address of the space's home page relative to the site, empty when there is no such space. */
    Optional<String> addressOf(SpaceKey space);
}
