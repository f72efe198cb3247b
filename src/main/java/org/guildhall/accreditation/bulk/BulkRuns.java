package org.guildhall.accreditation.bulk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.guildhall.platform.PersonId;

/** The stored runs. Writes run inside the caller's transaction. */
public interface BulkRuns {

    /** The run of a community; empty when the community has none with this id. */
    Optional<BulkRun> byId(long communityId, long id);

    /** The run that this person asked for under this key. */
    Optional<BulkRun> byRequest(long communityId, PersonId actor, String requestKey);

    /**
     * Runs of a community, the latest first.
     *
     * @param below only those with a smaller id
     */
    List<BulkRun> latest(long communityId, Optional<Long> below, int size);

    /** In the order of the run; at most {@link BulkChanges#LIMIT}. */
    List<BulkItem> items(long runId);

    /** Stores a run with its items. */
    BulkRun add(NewBulkRun run);

    /** Notes how undoing these of a run's items went. */
    void noteUndoing(BulkRun run, List<BulkItem> items, Instant at);
}
