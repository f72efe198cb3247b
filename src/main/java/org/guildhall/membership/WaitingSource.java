package org.guildhall.membership;

import java.util.List;
import java.util.Set;
import org.guildhall.community.Community;
import org.guildhall.platform.PersonId;
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

    /** People other than coordinators for whom something can wait in any community. */
    default Set<PersonId> others() {
        return Set.of();
    }

    /** Ids of the communities in which something can wait for the person, other than as a coordinator. */
    default Set<Long> communitiesOf(PersonId person) {
        return Set.of();
    }
}
