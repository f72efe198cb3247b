package org.guildhall.membership.ao;

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

/** Something a member can be found by; see {@link org.guildhall.membership.FacetValue}. */
@Table("MEMBER_FACET")
@Preload
@Indexes(
        @Index(
                name = "valueof",
                methodNames = {"getMemberId", "getValueCode"}))
public interface AoMemberFacet extends RawEntity<Long> {
    String COMMUNITY_ID = "COMMUNITY_ID";
    String MEMBER_ID = "MEMBER_ID";
    String FACET = "FACET";
    String FACET_VALUE = "FACET_VALUE";
    String FACET_LABEL = "FACET_LABEL";
    String VALUE_CODE = "VALUE_CODE";
    String AUDIENCE = "AUDIENCE";
    String GUARD = "GUARD";
    String FIRST_DAY = "FIRST_DAY";
    String LAST_DAY = "LAST_DAY";
    String FACET_KEY = "FACET_KEY";

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    @NotNull
    @Indexed
    Long getCommunityId();

    /** The row of the member. */
    @NotNull
    Long getMemberId();

    @NotNull
    String getFacet();

    @NotNull
    @StringLength(450)
    String getFacetValue();

    @NotNull
    @StringLength(450)
    String getFacetLabel();

    /** Facet and value in digits, as {@link org.guildhall.membership.FacetValue#code} writes them. */
    @NotNull
    String getValueCode();

    /** {@link org.guildhall.membership.Audience#code}. */
    @NotNull
    String getAudience();

    /** Null where a reader has to be allowed nothing else. */
    String getGuard();

    /** ISO 8601. */
    @NotNull
    String getFirstDay();

    /** ISO 8601. */
    @NotNull
    String getLastDay();

    /** Place among the members of whom it is true: the value, the audience, then the member. */
    @NotNull
    @Indexed
    @StringLength(450)
    String getFacetKey();

    void setFacetKey(String key);
}
