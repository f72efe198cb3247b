package org.guildhall.accreditation.status;

import java.util.List;
import org.guildhall.community.JoinPolicy;

/** Told of every change of accreditations, inside the transaction that makes them, after they are stored and recorded. */
public interface AccreditationChanged {

    /** @param steps of one community, written together, in this order */
    void accreditationsChanged(long communityId, List<PlannedStep> steps);

    /**
     * The same where the community was looked up since nobody else could change it.
     *
     * @param joinPolicy who may join it
     */
    default void accreditationsChanged(long communityId, JoinPolicy joinPolicy, List<PlannedStep> steps) {
        accreditationsChanged(communityId, steps);
    }
}
