package org.guildhall.membership;

import java.util.Optional;

/** The stored moves of boundaries, the latest of each community. Writes run inside the caller's transaction. */
public interface BoundaryChanges {

    /** The latest move; one look-up. */
    Optional<BoundaryChange> of(long communityId);

    /** Stores a move in the place of the one before. */
    void keep(BoundaryChange change);
}
