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

/** A term under which a topic is found; see {@link org.guildhall.expertise.TopicTerms}. */
@Table("TOPIC_TERM")
@Preload
@Indexes(
        @Index(
                name = "there",
                methodNames = {"getCommunityId", "getTerm"}))
public interface AoTopicTerm extends RawEntity<Long> {
    String COMMUNITY_ID = "COMMUNITY_ID";
    String TOPIC_ID = "TOPIC_ID";
    String TERM = "TERM";
    String TOPIC_NAME = "TOPIC_NAME";

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    @NotNull
    Long getCommunityId();

    @NotNull
    @Indexed
    Long getTopicId();

    /** What kind of term it is and the term itself, in digits. */
    @NotNull
    @Indexed
    @StringLength(450)
    String getTerm();

    /** The topic's name, so that a search needs no second look-up. */
    @NotNull
    @StringLength(450)
    String getTopicName();
}
