package org.guildhall.accreditation.application.ao;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** One application; see {@link org.guildhall.accreditation.application.Application} for the meaning of the columns. */
@Table("APPLICATION")
@Preload
public interface AoApplication extends RawEntity<Long> {
    String COMMUNITY_ID = "COMMUNITY_ID";
    String SCHEME_ID = "SCHEME_ID";
    String LEVEL_NAME = "LEVEL_NAME";
    String APPLICANT_KEY = "APPLICANT_KEY";
    String LIFE_STATE = "LIFE_STATE";
    String STATEMENT = "STATEMENT";
    String SUBMITTED_ON = "SUBMITTED_ON";
    String ASSESSOR_KEY = "ASSESSOR_KEY";
    String RECOMMENDS = "RECOMMENDS";
    String ASSESSMENT = "ASSESSMENT";
    String DECIDER_KEY = "DECIDER_KEY";
    String DECIDED_ON = "DECIDED_ON";
    String DECISION_REASON = "DECISION_REASON";
    String GRANTED_NUMBER = "GRANTED_NUMBER";
    String OPEN_KEY = "OPEN_KEY";
    String LIVE_KEY = "LIVE_KEY";

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    @NotNull
    @Indexed
    Long getCommunityId();

    @NotNull
    Long getSchemeId();

    @NotNull
    @StringLength(450)
    String getLevelName();

    @NotNull
    @Indexed
    String getApplicantKey();

    /** {@link org.guildhall.accreditation.status.AccreditationState#code}. */
    @NotNull
    String getLifeState();

    void setLifeState(String code);

    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getStatement();

    /** Null unless the applicant contests a refusal. */
    @StringLength(StringLength.UNLIMITED)
    String getAppealWords();

    void setAppealWords(String words);

    /** ISO 8601 day. */
    @NotNull
    String getSubmittedOn();

    /** Null until somebody took it up. */
    String getAssessorKey();

    void setAssessorKey(String key);

    /** {@code yes}, {@code no}, or null until the assessor has recommended. */
    String getRecommends();

    void setRecommends(String answer);

    /** Null when empty. */
    @StringLength(StringLength.UNLIMITED)
    String getAssessment();

    void setAssessment(String words);

    /** Null until it was decided. */
    String getDeciderKey();

    void setDeciderKey(String key);

    String getDecidedOn();

    void setDecidedOn(String day);

    /** Null when empty. */
    @StringLength(StringLength.UNLIMITED)
    String getDecisionReason();

    void setDecisionReason(String reason);

    /** Null unless it was granted. */
    String getGrantedNumber();

    void setGrantedNumber(String number);

    /** Community while it is open, null afterwards. */
    @Indexed
    String getOpenKey();

    void setOpenKey(String key);

    /** Scheme and applicant while it is open: nobody asks twice at once. */
    @NotNull
    @Unique
    @StringLength(450)
    String getLiveKey();

    void setLiveKey(String key);
}
