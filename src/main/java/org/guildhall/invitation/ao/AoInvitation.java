package org.guildhall.invitation.ao;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** The latest invitation of one person into one community; see {@link org.guildhall.invitation.Invitation}. */
@Table("INVITATION")
@Preload
public interface AoInvitation extends RawEntity<Long> {
    String COMMUNITY_ID = "COMMUNITY_ID";
    String USER_KEY = "USER_KEY";
    String MEMBER_KEY = "MEMBER_KEY";
    String INVITER_KEY = "INVITER_KEY";
    String INVITED_ON = "INVITED_ON";
    String INVITATION_STATE = "INVITATION_STATE";
    String WORD = "INVITER_WORD";
    String ANSWERED_ON = "ANSWERED_ON";
    String DECLINED_ON = "DECLINED_ON";
    String ROUND_KEY = "ROUND_KEY";

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    @NotNull
    @Indexed
    Long getCommunityId();

    @NotNull
    @Indexed
    String getUserKey();

    /** Community and person. */
    @NotNull
    @Unique
    @StringLength(450)
    String getMemberKey();

    @NotNull
    String getInviterKey();

    /** ISO 8601. */
    @NotNull
    @Indexed
    String getInvitedOn();

    /** {@link org.guildhall.invitation.InvitationState#code}. */
    @NotNull
    String getInvitationState();

    void setInvitationState(String code);

    /** Null for none, and once it is answered or taken back. */
    @StringLength(StringLength.UNLIMITED)
    String getInviterWord();

    void setInviterWord(String word);

    /** ISO 8601; null while it waits. */
    String getAnsweredOn();

    void setAnsweredOn(String day);

    /** ISO 8601; null unless the person has said no. */
    String getDeclinedOn();

    void setDeclinedOn(String day);

    /** The same for all that were sent together. */
    @NotNull
    @Indexed
    String getRoundKey();
}
