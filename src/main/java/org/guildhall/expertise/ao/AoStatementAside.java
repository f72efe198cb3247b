package org.guildhall.expertise.ao;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** What somebody said of a topic who is no member or cannot be asked at present; nobody finds it. */
@Table("STATEMENT_ASIDE")
@Preload
public interface AoStatementAside extends RawEntity<Long> {
    String COMMUNITY_ID = "COMMUNITY_ID";
    String PERSON_KEY = "PERSON_KEY";
    String TOPIC_NAME = "TOPIC_NAME";
    String RELATION = "RELATION";
    String NOTE = "NOTE";
    String CAN_BE_ASKED = "CAN_BE_ASKED";
    String CONFIRMED_AT = "CONFIRMED_AT";
    String USER_KEY = "USER_KEY";
    String KEPT_FOR = "KEPT_FOR";

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    @NotNull
    @Indexed
    Long getCommunityId();

    /** Community and person. */
    @NotNull
    @Indexed
    @StringLength(450)
    String getPersonKey();

    @NotNull
    @StringLength(450)
    String getTopicName();

    /** {@link org.guildhall.expertise.Relation#code}. */
    @NotNull
    String getRelation();

    /** Null when empty, as on Oracle. */
    @StringLength(StringLength.UNLIMITED)
    String getNote();

    @NotNull
    Boolean getCanBeAsked();

    @NotNull
    @Indexed
    String getUserKey();

    /** {@link org.guildhall.expertise.Aside#code}. */
    @NotNull
    String getKeptFor();

    void setKeptFor(String code);

    /** Milliseconds since 1970 UTC. */
    @NotNull
    Long getConfirmedAt();
}
