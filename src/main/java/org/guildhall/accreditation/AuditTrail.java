package org.guildhall.accreditation;

import java.util.List;

/** The append-only record of every change to schemes and accreditations, chained by hashes within a community. */
public interface AuditTrail {

    /** Part of the transaction of the change itself; the caller makes sure to be alone in the community. */
    void append(AuditEntry entry);

    /** The changes of an accreditation, the oldest first; one look-up. */
    List<AccreditationEvent> historyOf(long accreditationId);

    /** Whether every entry of the community is as it was written and none is missing between them. */
    boolean isIntact(long communityId);

    void removeAll(long communityId);
}
