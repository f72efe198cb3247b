package org.guildhall.platform.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import java.util.Optional;
import net.java.ao.DBParam;

/** The locks of the communities: each has one from its founding to its end. */
public final class CommunityLockRows {
    private final ActiveObjects ao;

    public CommunityLockRows(ActiveObjects ao) {
        this.ao = ao;
    }

    /** Part of the transaction that founds the community. */
    public void add(long communityId) {
        ao.create(
                AoCommunityLock.class,
                new DBParam(AoCommunityLock.COMMUNITY_ID, communityId),
                new DBParam(AoCommunityLock.TIMES_TAKEN, 0L));
    }

    /** Part of the transaction that ends the community; whoever waits for the lock then finds none. */
    public void remove(long communityId) {
        ao.deleteWithSQL(AoCommunityLock.class, "COMMUNITY_ID = ?", communityId);
    }

    /** Empty when there is no such community, or none any more. */
    public Optional<AoCommunityLock> of(long communityId) {
        return Arrays.stream(ao.find(AoCommunityLock.class, "COMMUNITY_ID = ?", communityId))
                .findFirst();
    }
}
