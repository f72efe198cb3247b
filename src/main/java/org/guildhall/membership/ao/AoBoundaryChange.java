package org.guildhall.membership.ao;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** The latest move of a community's boundary; see {@link org.guildhall.membership.BoundaryChange}. */
@Table("BOUNDARY_MOVE")
@Preload
public interface AoBoundaryChange extends RawEntity<Long> {
    String COMMUNITY_ID = "COMMUNITY_ID";
    String POLICY_BEFORE = "POLICY_BEFORE";
    String MOVED_AT = "MOVED_AT";
    String MOVED_BY = "MOVED_BY";
    String HELPER_KEY = "HELPER_KEY";
    String MOVE_STATE = "MOVE_STATE";

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    /** One of each community. */
    @NotNull
    @Unique
    Long getCommunityId();

    /** {@link org.guildhall.community.JoinPolicy#code}. */
    @NotNull
    String getPolicyBefore();

    /** Milliseconds since 1970 UTC. */
    @NotNull
    Long getMovedAt();

    @NotNull
    String getMovedBy();

    /** Null where nobody was named. */
    String getHelperKey();

    /** {@link org.guildhall.membership.MoveState#code}. */
    @NotNull
    String getMoveState();
}
