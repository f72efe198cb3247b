package org.guildhall.accreditation.bulk;

import java.time.Instant;
import java.util.List;
import org.guildhall.accreditation.status.Change;
import org.guildhall.platform.PersonId;

/**
 * A run that is about to be stored.
 *
 * @param requestKey chosen by the asker, for whom it names the run
 * @param items in the order in which they were chosen
 */
public record NewBulkRun(
        long communityId, String requestKey, Change change, PersonId actor, Instant ranAt, List<NewBulkItem> items) {

    /** How many were changed. */
    public int done() {
        return (int) items.stream().filter(NewBulkItem::isDone).count();
    }

    /** How many were not. */
    public int left() {
        return items.size() - done();
    }
}
