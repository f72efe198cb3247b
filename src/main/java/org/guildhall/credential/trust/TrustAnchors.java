package org.guildhall.credential.trust;

import java.util.List;

/** The stored issuers that communities trust. Writes run inside the caller's transaction. */
public interface TrustAnchors {

    /** In the order they were added. */
    List<TrustAnchor> of(long communityId);

    TrustAnchor add(TrustAnchor draft);

    void remove(TrustAnchor trust);
}
