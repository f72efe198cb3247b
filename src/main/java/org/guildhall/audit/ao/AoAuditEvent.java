package org.guildhall.audit.ao;

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

/** One entry of a community's record of changes. Rows are only ever added. */
@Table("AUDIT_EVENT")
@Preload
@Indexes({
    @Index(
            name = "chain",
            methodNames = {"getCommunityId", "getChainPosition"}),
    @Index(
            name = "kind",
            methodNames = {"getCommunityId", "getWhat", "getChainPosition"}),
    @Index(
            name = "actor",
            methodNames = {"getCommunityId", "getActorKey", "getChainPosition"}),
    @Index(
            name = "moment",
            methodNames = {"getCommunityId", "getRecordedAt"})
})
public interface AoAuditEvent extends RawEntity<Long> {
    String COMMUNITY_ID = "COMMUNITY_ID";
    String CHAIN_KEY = "CHAIN_KEY";
    String CHAIN_POSITION = "CHAIN_POSITION";
    String SUBJECT = "SUBJECT";
    String WHAT = "WHAT";
    String DETAIL = "DETAIL";
    String ACTOR_KEY = "ACTOR_KEY";
    String EFFECTIVE_ON = "EFFECTIVE_ON";
    String RECORDED_AT = "RECORDED_AT";
    String WORDS = "WORDS";
    String LEVEL_NAME = "LEVEL_NAME";
    String EFFECTIVE_FROM = "EFFECTIVE_FROM";
    String EXPIRES_ON = "EXPIRES_ON";
    String GRACE_UNTIL = "GRACE_UNTIL";
    String GRACE_COUNTS = "GRACE_COUNTS";
    String ACCRED_STATE = "ACCRED_STATE";
    String UNDER_APPEAL = "UNDER_APPEAL";
    String WORDS_SALT = "WORDS_SALT";
    String WORDS_HASH = "WORDS_HASH";
    String PREVIOUS_HASH = "PREVIOUS_HASH";
    String ENTRY_HASH = "ENTRY_HASH";

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    @NotNull
    Long getCommunityId();

    /** Community and position; unique, so that two simultaneous writers cannot use the same position. */
    @NotNull
    @Unique
    String getChainKey();

    /** 1, 2, 3 … within the community. */
    @NotNull
    Long getChainPosition();

    /** The number of the accreditation it is about, or what else it is about and its id. */
    @NotNull
    @Indexed
    String getSubject();

    @NotNull
    String getWhat();

    /** {@link org.guildhall.audit.AuditDetail} as canonical JSON, covered by the hash. */
    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getDetail();

    @NotNull
    String getActorKey();

    @NotNull
    String getEffectiveOn();

    /** Milliseconds since 1970 UTC. */
    @NotNull
    Long getRecordedAt();

    /**
     * {@link org.guildhall.audit.AuditWords} as canonical JSON; the hash covers only their salted digest, so that
     * they can be erased. Null when nothing was written, or it is erased.
     */
    @StringLength(StringLength.UNLIMITED)
    String getWords();

    void setWords(String words);

    /** Erased with the words, so that nobody can guess them from the digest; null when there are none. */
    String getWordsSalt();

    void setWordsSalt(String salt);

    /** Hexadecimal SHA-256 of salt and words; stays when they are erased. Null when nothing was written. */
    String getWordsHash();

    @StringLength(450)
    String getLevelName();

    String getEffectiveFrom();

    String getExpiresOn();

    String getGraceUntil();

    @NotNull
    Boolean getGraceCounts();

    /** {@link org.guildhall.accreditation.status.AccreditationState#code} after the change; null for changes of schemes. */
    String getAccredState();

    @NotNull
    Boolean getUnderAppeal();

    /** Hexadecimal SHA-256 of the entry before; 64 zeros for the first. */
    @NotNull
    String getPreviousHash();

    /** Hexadecimal SHA-256 of the entry before and this one's content. */
    @NotNull
    String getEntryHash();
}
