package org.guildhall.platform.confluence;

import java.time.Duration;
import org.guildhall.platform.CommunityPart;
import org.guildhall.platform.ao.AoCommunityLock;
import org.guildhall.platform.ao.CommunityLockRows;
import org.guildhall.platform.error.RequestRefusedException;
import org.guildhall.platform.text.SqlStates;

/** Takes the locks of communities. A transaction that has a lock may take it again. */
final class CommunityLocks {
    private final CommunityLockRows rows;
    private final Duration patience;

    /** @param patience how long to try again where the database itself soon gives up waiting for a row */
    CommunityLocks(CommunityLockRows rows, Duration patience) {
        this.rows = rows;
        this.patience = patience;
    }

    /**
     * Waits for the lock and keeps it until the outermost transaction of this thread ends. PostgreSQL, Oracle and SQL
     * Server wait as long as they are set to; with H2 and MySQL a try ends early and is made again.
     *
     * @throws RequestRefusedException of kind NOT_FOUND when the community is gone, CONFLICT when the lock is not to be had in time
     */
    void take(long communityId, CommunityPart part) {
        long began = System.nanoTime();
        while (!isTaken(communityId, part)) {
            if (System.nanoTime() - began > patience.toNanos()) {
                throw RequestRefusedException.conflict("", "guildhall.refusal.busy");
            }
        }
        // The transaction that had the lock before may have deleted the community; then no row was updated.
        if (!rows.isThere(communityId, part)) {
            throw gone();
        }
    }

    private boolean isTaken(long communityId, CommunityPart part) {
        AoCommunityLock row = require(communityId, part);
        row.setTimesTaken(row.getTimesTaken() + 1);
        try {
            row.save();
            return true;
        } catch (RuntimeException e) {
            if (SqlStates.isLockTimeout(e)) {
                return false;
            }
            throw e;
        }
    }

    private AoCommunityLock require(long communityId, CommunityPart part) {
        return rows.of(communityId, part).orElseThrow(CommunityLocks::gone);
    }

    private static RequestRefusedException gone() {
        return RequestRefusedException.notFound("guildhall.community.not-found");
    }
}
