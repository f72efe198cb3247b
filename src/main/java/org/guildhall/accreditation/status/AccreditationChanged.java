package org.guildhall.accreditation.status;

import java.util.List;

/**
 * A listener to changes of accreditations, called inside the transaction that makes them, after they are stored and
 * recorded.
 */
public interface AccreditationChanged {

    /** @param steps of one community, written together, in this order */
    void accreditationsChanged(long communityId, List<PlannedStep> steps);
}
