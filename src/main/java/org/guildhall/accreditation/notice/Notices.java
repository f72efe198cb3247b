package org.guildhall.accreditation.notice;

import java.util.Collection;
import java.util.Set;

/** What holders were told already. Writes run inside the caller's transaction. */
public interface Notices {

    /** Those of the keys that were noted before; one look-up for up to 500. */
    Set<String> noted(Collection<String> keys);

    /** Stores that the notices were sent. */
    void note(long communityId, Collection<String> keys);

    /** They may be told again. */
    void forget(Collection<String> keys);
}
