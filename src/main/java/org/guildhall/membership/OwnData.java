package org.guildhall.membership;

import java.util.List;
import org.guildhall.community.Community;
import org.guildhall.platform.Viewer;

/** What a feature keeps of people in a community, for them to see, to take along and, where nobody else relies on it, to erase. */
public interface OwnData {

    /** A code of small letters, unique among features: the name in files, and the end of the keys of its texts. */
    String section();

    /**
     * Everything that is kept of the viewer.
     *
     * @param viewer who is signed in
     * @param community found for the viewer
     */
    List<OwnRecord> of(Viewer viewer, Community community);

    /** Whether the viewer can erase it at once; otherwise a text says why it stays. */
    default boolean isErasable() {
        return false;
    }

    /** Erases it, inside the caller's transaction; nothing for what stays. */
    default void erase(Viewer viewer, Community community) {}
}
