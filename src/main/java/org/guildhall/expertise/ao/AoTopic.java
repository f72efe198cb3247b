package org.guildhall.expertise.ao;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A topic of a community. */
@Table("TOPIC")
@Preload
public interface AoTopic extends RawEntity<Long> {
    String COMMUNITY_ID = "COMMUNITY_ID";
    String TOPIC_NAME = "TOPIC_NAME";
    String TOPIC_KEY = "TOPIC_KEY";
    String PEOPLE_COUNT = "PEOPLE_COUNT";
    String POPULAR_KEY = "POPULAR_KEY";

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    @NotNull
    @Indexed
    Long getCommunityId();

    /** As the first person spelled it, or as the only one has mended it. */
    @NotNull
    @StringLength(450)
    String getTopicName();

    void setTopicName(String name);

    /** Community and digest of the name: no topic twice, in whatever letter case. */
    @NotNull
    @Unique
    @StringLength(450)
    String getTopicKey();

    void setTopicKey(String key);

    @NotNull
    Integer getPeopleCount();

    void setPeopleCount(Integer count);

    /** Place among the community's topics, those of most people first. */
    @NotNull
    @Indexed
    @StringLength(450)
    String getPopularKey();

    void setPopularKey(String key);
}
