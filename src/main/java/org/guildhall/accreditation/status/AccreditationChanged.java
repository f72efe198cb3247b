package org.guildhall.accreditation.status;

import java.util.List;
import org.guildhall.community.JoinPolicy;
import org.guildhall.platform.error.RequestRefusedException;

/**
 * A listener to changes of accreditations, called inside the transaction that makes them, after they are stored and
 * recorded.
 */
public interface AccreditationChanged {

    /**
     * Called after accreditations of a community have changed.
     *
     * @param steps written together, in this order
     * @throws RequestRefusedException NOT_FOUND (404) when the community no longer exists, CONFLICT (409) when its data
     *     stays locked by others for too long
     */
    void accreditationsChanged(long communityId, List<PlannedStep> steps);

    /**
     * The same after an import, which may bring along what happened long ago.
     *
     * @throws RequestRefusedException as {@link #accreditationsChanged(long, List)}; NOT_FOUND (404) and CONFLICT (409)
     *     for the same reasons
     */
    default void accreditationsImported(long communityId, List<PlannedStep> steps) {
        accreditationsChanged(communityId, steps);
    }

    /**
     * The same where the community was looked up since nobody else could change it.
     *
     * @param joinPolicy who may join it
     * @throws RequestRefusedException as {@link #accreditationsChanged(long, List)}; NOT_FOUND (404) and CONFLICT (409)
     *     for the same reasons
     */
    default void accreditationsChanged(long communityId, JoinPolicy joinPolicy, List<PlannedStep> steps) {
        accreditationsChanged(communityId, steps);
    }
}
