package org.guildhall.credential.trust;

import java.util.List;

/** The stored issuers that communities trust. Writes run inside the caller's transaction. */
public interface TrustAnchors {

    /** In the order they were added. */
    List<TrustAnchor> of(long communityId);

    /** Stores a trusted issuer with its key. */
    TrustAnchor add(TrustAnchor draft);

    /** Deletes a trusted issuer with its key. */
    void remove(TrustAnchor trust);
}
