package org.guildhall.accreditation.status.ao;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** One accreditation as its latest change left it. Days are ISO 8601 texts, which sort and know no time zone. */
@Table("ACCREDITATION")
@Preload
public interface AoAccreditation extends RawEntity<Long> {
    String COMMUNITY_ID = "COMMUNITY_ID";
    String SCHEME_ID = "SCHEME_ID";
    String ACCRED_NUMBER = "ACCRED_NUMBER";
    String HOLDER_KEY = "HOLDER_KEY";
    String LEVEL_NAME = "LEVEL_NAME";
    String ACCRED_STATE = "ACCRED_STATE";
    String EFFECTIVE_FROM = "EFFECTIVE_FROM";
    String EXPIRES_ON = "EXPIRES_ON";
    String CHANGED_ON = "CHANGED_ON";
    String GRANTED_BY = "GRANTED_BY";
    String DECIDED_BY = "DECIDED_BY";
    String SCHEME_VERSION = "SCHEME_VERSION";
    String SCOPE_TEXT = "SCOPE_TEXT";
    String LIMITS_TEXT = "LIMITS_TEXT";
    String UNDER_APPEAL = "UNDER_APPEAL";
    String REVIEW_ON = "REVIEW_ON";
    String GRACE_UNTIL = "GRACE_UNTIL";
    String GRACE_COUNTS = "GRACE_COUNTS";
    String FIRST_AWARDED = "FIRST_AWARDED";
    String ASSESSOR_KEY = "ASSESSOR_KEY";
    String SUPERSEDES = "SUPERSEDES";
    String RETAIN_UNTIL = "RETAIN_UNTIL";
    String LIVE_KEY = "LIVE_KEY";
    String LIST_KEY = "LIST_KEY";
    String EXPIRY_KEY = "EXPIRY_KEY";
    String VOID_KEY = "VOID_KEY";

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    @NotNull
    @Indexed
    Long getCommunityId();

    @NotNull
    @Indexed
    Long getSchemeId();

    /** Never given twice. */
    @NotNull
    @Unique
    String getAccredNumber();

    @NotNull
    @Indexed
    String getHolderKey();

    @NotNull
    @StringLength(450)
    String getLevelName();

    void setLevelName(String level);

    /** {@link org.guildhall.accreditation.status.AccreditationState#code}. */
    @NotNull
    String getAccredState();

    void setAccredState(String code);

    @NotNull
    String getEffectiveFrom();

    /** {@code 9999-12-31} for never. */
    @NotNull
    String getExpiresOn();

    void setExpiresOn(String day);

    @NotNull
    String getChangedOn();

    void setChangedOn(String day);

    @NotNull
    @Indexed
    String getGrantedBy();

    /** Who decided the present state. */
    @NotNull
    String getDecidedBy();

    void setDecidedBy(String key);

    @NotNull
    Integer getSchemeVersion();

    void setSchemeVersion(Integer version);

    /** Null when empty. */
    @StringLength(StringLength.UNLIMITED)
    String getScopeText();

    /** Null when empty. */
    @StringLength(StringLength.UNLIMITED)
    String getLimitsText();

    @NotNull
    Boolean getUnderAppeal();

    void setUnderAppeal(Boolean appealed);

    /** Null for no review. */
    String getReviewOn();

    void setReviewOn(String day);

    /** The last day of grace, the same as the last day in force where there is none. */
    @NotNull
    String getGraceUntil();

    void setGraceUntil(String day);

    @NotNull
    Boolean getGraceCounts();

    void setGraceCounts(Boolean counts);

    @NotNull
    String getFirstAwarded();

    /** Null for a direct grant. */
    @Indexed
    String getAssessorKey();

    /** Number of the accreditation whose place it took, or null. */
    String getSupersedes();

    /** The last day in the register, {@code 9999-12-31} for ever. */
    @NotNull
    String getRetainUntil();

    void setRetainUntil(String day);

    /** Holder and scheme until it has ended: nobody holds two of a scheme. */
    @NotNull
    @Unique
    @StringLength(450)
    String getLiveKey();

    void setLiveKey(String key);

    /** Place in the community's register: the holder's name, then the number. */
    @NotNull
    @Indexed
    @StringLength(450)
    String getListKey();

    void setListKey(String key);

    /** Place in the community's order of last days, for those held; those that ended stand apart. */
    @NotNull
    @Indexed
    @StringLength(450)
    String getExpiryKey();

    void setExpiryKey(String key);

    /** Place among those of the community that ended or are suspended; null for all others. */
    @Indexed
    @StringLength(450)
    String getVoidKey();

    void setVoidKey(String key);
}
