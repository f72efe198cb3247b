package org.guildhall.platform.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import net.java.ao.DBParam;
import org.guildhall.platform.CommunityPart;

/** The locks of the communities: each has one for each part from its founding to its end. */
public final class CommunityLockRows {
    private final ActiveObjects ao;

    public CommunityLockRows(ActiveObjects ao) {
        this.ao = ao;
    }

    /** Part of the transaction that founds the community. */
    public void add(long communityId) {
        for (CommunityPart part : CommunityPart.values()) {
            ao.create(
                    AoCommunityLock.class,
                    new DBParam(AoCommunityLock.COMMUNITY_ID, communityId),
                    new DBParam(AoCommunityLock.LOCK_KEY, key(communityId, part)),
                    new DBParam(AoCommunityLock.TIMES_TAKEN, 0L));
        }
    }

    /** Deletes the locks, in the transaction that deletes the community; whoever waits for one then finds none. */
    public void remove(long communityId) {
        ao.deleteWithSQL(AoCommunityLock.class, "COMMUNITY_ID = ?", communityId);
    }

    static String key(long communityId, CommunityPart part) {
        return communityId + ":" + part.code();
    }
}
