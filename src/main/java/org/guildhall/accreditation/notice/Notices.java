package org.guildhall.accreditation.notice;

import java.util.Collection;
import java.util.Set;

/** The stored keys of the notices that were mailed. Writes run inside the caller's transaction. */
public interface Notices {

    /** Those of the keys that are stored; one look-up for up to 500. */
    Set<String> noted(Collection<String> keys);

    /** Stores that the notices were sent. */
    void note(long communityId, Collection<String> keys);

    /** Removes keys, so that their notices can be mailed again. */
    void forget(Collection<String> keys);
}
