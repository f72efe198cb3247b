package org.guildhall.membership.ao;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** The answer to a request that was not granted; see {@link org.guildhall.membership.DeclinedRequest}. */
@Table("DECLINED_REQUEST")
@Preload
public interface AoDeclinedRequest extends RawEntity<Long> {
    String COMMUNITY_ID = "COMMUNITY_ID";
    String USER_KEY = "USER_KEY";
    String MEMBER_KEY = "MEMBER_KEY";
    String DECLINED_ON = "DECLINED_ON";
    String WORD = "ANSWER_WORD";

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    @NotNull
    @Indexed
    Long getCommunityId();

    @NotNull
    String getUserKey();

    /** Community and person. */
    @NotNull
    @Unique
    @StringLength(450)
    String getMemberKey();

    /** ISO 8601. */
    @NotNull
    @Indexed
    String getDeclinedOn();

    /** Null for none. */
    @StringLength(StringLength.UNLIMITED)
    String getAnswerWord();
}
