package org.guildhall.mypage.ao;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A member wants to see the first steps of newcomers no more. */
@Table("FIRST_STEPS_AWAY")
@Preload
public interface AoFirstStepsAway extends RawEntity<Long> {
    String COMMUNITY_ID = "COMMUNITY_ID";
    String MEMBER_KEY = "MEMBER_KEY";

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    @NotNull
    @Indexed
    Long getCommunityId();

    /** Community and person. */
    @NotNull
    @Unique
    @StringLength(450)
    String getMemberKey();
}
