package org.guildhall.platform.confluence;

import java.time.Duration;
import net.java.ao.ActiveObjectsException;
import org.guildhall.platform.CommunityPart;
import org.guildhall.platform.ao.CommunityLockStatement;
import org.guildhall.platform.error.RequestRefusedException;
import org.guildhall.platform.text.SqlStates;

/** Takes the locks of communities. A transaction that has a lock may take it again. */
final class CommunityLocks {
    private final CommunityLockStatement lock;
    private final Duration patience;

    /** @param patience how long to try again where the database itself soon gives up waiting for a row */
    CommunityLocks(CommunityLockStatement lock, Duration patience) {
        this.lock = lock;
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
    }

    private boolean isTaken(long communityId, CommunityPart part) {
        try {
            if (!lock.take(communityId, part)) {
                throw gone();
            }
            return true;
        } catch (ActiveObjectsException e) {
            if (SqlStates.isLockTimeout(e)) {
                return false;
            }
            throw e;
        }
    }

    private static RequestRefusedException gone() {
        return RequestRefusedException.notFound("guildhall.community.not-found");
    }
}
