package org.guildhall.credential.claim.ao;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** One claim; see {@link org.guildhall.credential.claim.Claim} for the meaning of the columns. */
@Table("CLAIM")
@Preload
public interface AoClaim extends RawEntity<Long> {
    String COMMUNITY_ID = "COMMUNITY_ID";
    String PERSON_KEY = "PERSON_KEY";
    String CLAIM_KEY = "CLAIM_KEY";
    String TITLE = "TITLE";
    String ISSUER_NAME = "ISSUER_NAME";
    String AWARDED_ON = "AWARDED_ON";
    String ENDS_ON = "ENDS_ON";
    String LINK = "LINK";
    String CREDENTIAL = "CREDENTIAL";
    String CLAIMED_ON = "CLAIMED_ON";
    String CLAIM_STATE = "CLAIM_STATE";
    String FINDING = "FINDING";
    String CHECKED_BY = "CHECKED_BY";
    String CHECKED_ON = "CHECKED_ON";
    String CHECK_WORDS = "CHECK_WORDS";
    String CHECK_DUE = "CHECK_DUE";
    String WAITING_KEY = "WAITING_KEY";
    String CONFIRMED_KEY = "CONFIRMED_KEY";

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    @NotNull
    @Indexed
    Long getCommunityId();

    @NotNull
    @Indexed
    String getPersonKey();

    /** Community, person and a digest of title, issuer and day: nothing is claimed twice. */
    @NotNull
    @Unique
    @StringLength(450)
    String getClaimKey();

    void setClaimKey(String key);

    @NotNull
    @StringLength(450)
    String getTitle();

    void setTitle(String title);

    @NotNull
    @StringLength(450)
    String getIssuerName();

    void setIssuerName(String name);

    /** ISO 8601 day, as all others. */
    @NotNull
    String getAwardedOn();

    void setAwardedOn(String day);

    /** Null for never. */
    String getEndsOn();

    void setEndsOn(String day);

    /** Null when empty. */
    @StringLength(StringLength.UNLIMITED)
    String getLink();

    /** Null when empty. */
    @StringLength(StringLength.UNLIMITED)
    String getCredential();

    @NotNull
    String getClaimedOn();

    /** {@link org.guildhall.credential.claim.ClaimState#code}. */
    @NotNull
    String getClaimState();

    void setClaimState(String code);

    /** Code of the latest verdict on the credential; null without one. */
    String getFinding();

    void setFinding(String code);

    /** Null for nobody, or a signature. */
    String getCheckedBy();

    void setCheckedBy(String key);

    /** Null until somebody, or a signature, confirmed or rejected it. */
    String getCheckedOn();

    void setCheckedOn(String day);

    @StringLength(StringLength.UNLIMITED)
    String getCheckWords();

    void setCheckWords(String words);

    String getCheckDue();

    void setCheckDue(String day);

    /** Place among the community's claims by the day from which they wait for a check; null while they need none. */
    @Indexed
    @StringLength(450)
    String getWaitingKey();

    void setWaitingKey(String key);

    /** Place among the community's confirmed claims by the day of the check; null while it is not confirmed. */
    @Indexed
    @StringLength(450)
    String getConfirmedKey();

    void setConfirmedKey(String key);
}
