package org.guildhall.expertise.ao;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A term under which a topic is found; see {@link org.guildhall.expertise.TopicTerms}. */
@Table("TOPIC_TERM")
@Preload
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
    @Indexed
    Long getCommunityId();

    @NotNull
    @Indexed
    Long getTopicId();

    /** In digits, as {@link org.guildhall.platform.text.Folding#sortable} writes it. */
    @NotNull
    @Indexed
    @StringLength(450)
    String getTerm();

    /** The topic's name, so that a search needs no second look-up. */
    @NotNull
    @StringLength(450)
    String getTopicName();
}
