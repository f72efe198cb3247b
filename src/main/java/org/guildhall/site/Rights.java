package org.guildhall.site;

/** What the host lets a viewer do with a space. A space that does not exist may neither be seen nor administered. */
public interface Rights {

    boolean maySee(Viewer viewer, SpaceKey space);

    boolean mayAdminister(Viewer viewer, SpaceKey space);

    /** Whether the whole site is in read-only mode, when nothing may be written. */
    boolean isReadOnly();
}
