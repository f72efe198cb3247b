package org.guildhall.community.ao;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** One community; see {@link org.guildhall.community.Community} for the meaning of the columns. */
@Table("COMMUNITY")
@Preload
public interface AoCommunity extends RawEntity<Long> {
    String SPACE_KEY = "SPACE_KEY";
    String COMMUNITY_NAME = "COMMUNITY_NAME";
    String FIELD_OF_PRACTICE = "FIELD_OF_PRACTICE";
    String PURPOSE = "PURPOSE";
    String JOIN_POLICY = "JOIN_POLICY";
    String FOUNDER_KEY = "FOUNDER_KEY";
    String FOUNDED_AT = "FOUNDED_AT";
    String MEMBER_COUNT = "MEMBER_COUNT";
    String SORT_KEY = "SORT_KEY";

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    /** One community to a space. */
    @NotNull
    @Unique
    String getSpaceKey();

    @NotNull
    @StringLength(450)
    String getCommunityName();

    void setCommunityName(String name);

    @NotNull
    @StringLength(450)
    String getFieldOfPractice();

    void setFieldOfPractice(String field);

    /** Null when empty, as on Oracle. */
    @StringLength(StringLength.UNLIMITED)
    String getPurpose();

    void setPurpose(String purpose);

    /** {@link org.guildhall.community.JoinPolicy#code}. */
    @NotNull
    String getJoinPolicy();

    void setJoinPolicy(String code);

    @NotNull
    String getFounderKey();

    /** Milliseconds since 1970 UTC. */
    @NotNull
    Long getFoundedAt();

    @NotNull
    Integer getMemberCount();

    void setMemberCount(Integer count);

    /** The folded name and the space key, unique. */
    @NotNull
    @Indexed
    @StringLength(450)
    String getSortKey();

    void setSortKey(String sortKey);
}
