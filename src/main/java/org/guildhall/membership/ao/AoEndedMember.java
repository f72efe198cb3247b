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

/** A membership that can be taken back; see {@link org.guildhall.membership.EndedMembership}. */
@Table("ENDED_MEMBER")
@Preload
public interface AoEndedMember extends RawEntity<Long> {
    String COMMUNITY_ID = "COMMUNITY_ID";
    String USER_KEY = "USER_KEY";
    String MEMBER_KEY = "MEMBER_KEY";
    String FORMER_ID = "FORMER_ID";
    String SINCE = "SINCE";
    String STAYS_UNTIL = "STAYS_UNTIL";
    String ENDED_ON = "ENDED_ON";
    String ENDED_BY = "ENDED_BY";
    String PARTICIPATION = "PARTICIPATION";
    String RESTING_UNTIL = "RESTING_UNTIL";
    String RESTING_NOTE = "RESTING_NOTE";
    String PART_AUDIENCE = "PART_AUDIENCE";
    String EXEMPT_AT = "EXEMPT_AT";
    String EXEMPT_BY = "EXEMPT_BY";
    String EXEMPT_REASON = "EXEMPT_REASON";

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
    Long getFormerId();

    /** Milliseconds since 1970 UTC. */
    @NotNull
    Long getSince();

    /** ISO 8601; null while the boundary set none. */
    String getStaysUntil();

    /** ISO 8601. */
    @NotNull
    @Indexed
    String getEndedOn();

    /** Null for the person's own leaving. */
    String getEndedBy();

    /** As {@link AoMember} has it, as do those below. */
    String getParticipation();

    String getRestingUntil();

    String getRestingNote();

    String getPartAudience();

    Long getExemptAt();

    void setExemptAt(Long millis);

    String getExemptBy();

    void setExemptBy(String userKey);

    @StringLength(450)
    String getExemptReason();

    void setExemptReason(String reason);
}
