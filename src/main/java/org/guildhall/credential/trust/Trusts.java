package org.guildhall.credential.trust;

import java.util.List;

/** The stored issuers that communities trust. Writes run inside the caller's transaction. */
public interface Trusts {

    /** In the order they were added. */
    List<Trust> of(long communityId);

    Trust add(Trust draft);

    void remove(Trust trust);
}
