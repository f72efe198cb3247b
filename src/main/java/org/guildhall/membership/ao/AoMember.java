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
import net.java.ao.schema.Unique;

/** One person's membership of one community, or their request for it. */
@Table("MEMBER")
@Preload
@Indexes(
        @Index(
                name = "office",
                methodNames = {"getCommunityId", "getMemberState", "getMemberRole"}))
public interface AoMember extends RawEntity<Long> {
    String COMMUNITY_ID = "COMMUNITY_ID";
    String USER_KEY = "USER_KEY";
    String MEMBER_KEY = "MEMBER_KEY";
    String MEMBER_STATE = "MEMBER_STATE";
    String MEMBER_ROLE = "MEMBER_ROLE";
    String SINCE = "SINCE";
    String KNOWN_NAME = "KNOWN_NAME";
    String NAME_KEY = "NAME_KEY";
    String ROLE_KEY = "ROLE_KEY";
    String NEWEST_KEY = "NEWEST_KEY";
    String ROLE_NEWEST_KEY = "ROLE_NEWEST_KEY";
    String STAYS_UNTIL = "STAYS_UNTIL";
    String REQUEST_WORD = "REQUEST_WORD";
    String TOPIC_CARD = "TOPIC_CARD";
    String ACCRED_CARD = "ACCRED_CARD";
    String CREDENTIAL_CARD = "CREDENTIAL_CARD";
    String EXEMPT_AT = "EXEMPT_AT";

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    @NotNull
    Long getCommunityId();

    @NotNull
    @Indexed
    String getUserKey();

    /** Community and person: no one is a member twice. */
    @NotNull
    @Unique
    @StringLength(450)
    String getMemberKey();

    /** {@link org.guildhall.membership.MembershipState#code}. */
    @NotNull
    String getMemberState();

    void setMemberState(String code);

    /** {@link org.guildhall.membership.Role#code}. */
    @NotNull
    String getMemberRole();

    void setMemberRole(String code);

    /** Milliseconds since 1970 UTC: when the person became a member, or asked. */
    @NotNull
    Long getSince();

    void setSince(Long millis);

    /** The last day as a member, ISO 8601; null while the boundary sets none. */
    @Indexed
    String getStaysUntil();

    void setStaysUntil(String day);

    /** What the person wrote with a request; null for none, and once there is no request. */
    @StringLength(StringLength.UNLIMITED)
    String getRequestWord();

    void setRequestWord(String word);

    /** The full name that search and order go by; null for a person without a name. */
    @StringLength(StringLength.UNLIMITED)
    String getKnownName();

    void setKnownName(String name);

    /** Place in the list of members by name, or in that of requests by age. */
    @NotNull
    @Indexed
    @StringLength(450)
    String getNameKey();

    void setNameKey(String key);

    /** Place in the list of members of the same role, by name. */
    @NotNull
    @Indexed
    @StringLength(450)
    String getRoleKey();

    void setRoleKey(String key);

    /** Place in the list of members, the newest first. */
    @NotNull
    @Indexed
    @StringLength(450)
    String getNewestKey();

    void setNewestKey(String key);

    /** Place in the list of members of the same role, the newest first. */
    @NotNull
    @Indexed
    @StringLength(450)
    String getRoleNewestKey();

    void setRoleNewestKey(String key);

    /** The card's {@link org.guildhall.membership.CardPart#TOPICS}; null while they are not kept. */
    @StringLength(450)
    String getTopicCard();

    /** The card's {@link org.guildhall.membership.CardPart#ACCREDITATIONS}; null while they are not kept. */
    @StringLength(450)
    String getAccredCard();

    /** The card's {@link org.guildhall.membership.CardPart#CREDENTIALS}; null while they are not kept. */
    @StringLength(450)
    String getCredentialCard();

    /**
     * Milliseconds since 1970 UTC: when a coordinator let the member stay without an accreditation; null for everybody
     * else. Whoever is exempt has no last day.
     */
    @Indexed
    Long getExemptAt();

    void setExemptAt(Long millis);

    /** The user key of whoever did so. */
    String getExemptBy();

    void setExemptBy(String userKey);

    @StringLength(450)
    String getExemptReason();

    void setExemptReason(String reason);

    /** {@link org.guildhall.membership.ParticipationLevel#code}; null while nothing is said. */
    String getParticipation();

    void setParticipation(String code);

    /** The last day of a rest, ISO 8601; null without one. */
    String getRestingUntil();

    void setRestingUntil(String day);

    String getRestingNote();

    void setRestingNote(String note);

    /** {@link org.guildhall.membership.Audience#code} of these three; null while nothing is said. */
    String getPartAudience();

    void setPartAudience(String code);
}
