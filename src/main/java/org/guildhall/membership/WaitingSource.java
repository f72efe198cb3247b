package org.guildhall.membership;

import java.util.List;
import org.guildhall.community.Community;
import org.guildhall.platform.Viewer;

/** A feature in which something can wait for those who have a part in it. */
public interface WaitingSource {

    /**
     * What waits for the viewer in the community, at most one entry a kind; nothing for those who may not do it, who
     * cost one look-up at most.
     *
     * @param viewer somebody who is signed in and may see the community
     * @param coordinates whether the viewer looks after the community
     */
    List<Waiting> waiting(Viewer viewer, Community community, boolean coordinates);
}
