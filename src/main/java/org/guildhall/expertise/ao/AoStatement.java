package org.guildhall.expertise.ao;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** What one person says of one topic; see {@link org.guildhall.expertise.TopicStatement}. */
@Table("STATEMENT")
@Preload
@Indexes(
        @Index(
                name = "rank",
                methodNames = {"getTopicId", "getRankKey"}))
public interface AoStatement extends RawEntity<Long> {
    String COMMUNITY_ID = "COMMUNITY_ID";
    String USER_KEY = "USER_KEY";
    String PERSON_KEY = "PERSON_KEY";
    String TOPIC_ID = "TOPIC_ID";
    String TOPIC_NAME = "TOPIC_NAME";
    String STATEMENT_KEY = "STATEMENT_KEY";
    String RELATION = "RELATION";
    String NOTE = "NOTE";
    String CAN_BE_ASKED = "CAN_BE_ASKED";
    String CONFIRMED_AT = "CONFIRMED_AT";
    String RANK_KEY = "RANK_KEY";

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
    @Indexed
    @StringLength(450)
    String getPersonKey();

    @NotNull
    Long getTopicId();

    @NotNull
    @StringLength(450)
    String getTopicName();

    void setTopicName(String name);

    /** Topic and person: nobody states a topic twice. */
    @NotNull
    @Unique
    @StringLength(450)
    String getStatementKey();

    /** {@link org.guildhall.expertise.Relation#code}. */
    @NotNull
    String getRelation();

    void setRelation(String code);

    /** Null when empty, as on Oracle. */
    @StringLength(StringLength.UNLIMITED)
    String getNote();

    void setNote(String note);

    @NotNull
    Boolean getCanBeAsked();

    void setCanBeAsked(Boolean canBeAsked);

    /** Milliseconds since 1970 UTC. */
    @NotNull
    Long getConfirmedAt();

    void setConfirmedAt(Long millis);

    /** Place among all statements: how helpful it is, whether the person can be asked, then who it is. */
    @NotNull
    @StringLength(450)
    String getRankKey();

    void setRankKey(String key);
}
