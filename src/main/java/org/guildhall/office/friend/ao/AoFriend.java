package org.guildhall.office.friend.ao;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** One friend of a community; see {@link org.guildhall.office.friend.Friend} for the meaning of the columns. */
@Table("FRIEND")
@Preload
public interface AoFriend extends RawEntity<Long> {
    String COMMUNITY_ID = "COMMUNITY_ID";
    String FRIEND_NAME = "FRIEND_NAME";
    String BRINGS = "BRINGS";
    String LINK = "LINK";
    String AUDIENCE = "AUDIENCE";
    String CONSENT_ON = "CONSENT_ON";
    String NOTED_BY = "NOTED_BY";

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    @NotNull
    @Indexed
    Long getCommunityId();

    @NotNull
    @StringLength(450)
    String getFriendName();

    /** Null when empty. */
    @StringLength(StringLength.UNLIMITED)
    String getBrings();

    /** Null when empty. */
    @StringLength(StringLength.UNLIMITED)
    String getLink();

    /** {@link org.guildhall.membership.Audience#code}. */
    @NotNull
    String getAudience();

    /** ISO 8601 day. */
    @NotNull
    String getConsentOn();

    @NotNull
    String getNotedBy();
}
