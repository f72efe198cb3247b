package org.guildhall.platform.ao;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/**
 * The row that is the lock of a part of a community: it is written first, and so locked until the transaction ends.
 */
@Table("COMMUNITY_LOCK")
@Preload
public interface AoCommunityLock extends RawEntity<Long> {
    String COMMUNITY_ID = "COMMUNITY_ID";
    String LOCK_KEY = "LOCK_KEY";
    String TIMES_TAKEN = "TIMES_TAKEN";

    /** The key, which the database gives. */
    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    /** The community's id. */
    @NotNull
    @Indexed
    Long getCommunityId();

    /** Community and {@link org.guildhall.platform.CommunityPart#code part}: one row for each. */
    @NotNull
    @Unique
    String getLockKey();

    /** Grows with the lock's use, so that taking it always writes; it means nothing else. */
    @NotNull
    Long getTimesTaken();
}
