package org.guildhall.platform;

import java.util.Optional;

/** What the host lets a viewer do with a space. A space that does not exist may neither be seen nor administered. */
public interface Rights {

    /**
     * The space by the key it really has, for those who may see it.
     *
     * @param named a key as somebody typed it; the host finds spaces regardless of case
     * @return empty when there is no such space or the viewer may not see it
     */
    Optional<SpaceKey> visible(Viewer viewer, SpaceKey named);

    /**
     * Whether lists and searches over all spaces show the space to the viewer. Those that are archived they leave out,
     * though they are read and edited as before.
     */
    boolean isListed(Viewer viewer, SpaceKey space);

    /** Whether the viewer administers the space; false for visitors. */
    boolean mayAdminister(Viewer viewer, SpaceKey space);

    /**
     * Whether the host shows people's profiles to the viewer. A site may keep them from visitors, and with them every
     * list of its people.
     */
    boolean maySeePeople(Viewer viewer);

    /** Whether the whole site is in read-only mode, when nothing may be written. */
    boolean isReadOnly();
}
