package org.guildhall.accreditation.ao;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** One entry of a community's record of changes. Rows are only ever added. */
@Table("AUDIT_EVENT")
@Preload
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
    String REASON = "REASON";
    String ACCREDITATION_ID = "ACCREDITATION_ID";
    String LEVEL_NAME = "LEVEL_NAME";
    String EFFECTIVE_FROM = "EFFECTIVE_FROM";
    String EXPIRES_ON = "EXPIRES_ON";
    String PREVIOUS_HASH = "PREVIOUS_HASH";
    String ENTRY_HASH = "ENTRY_HASH";

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    @NotNull
    @Indexed
    Long getCommunityId();

    /** Community and position: no position twice, whoever writes at the same time. */
    @NotNull
    @Unique
    String getChainKey();

    /** 1, 2, 3 … within the community. */
    @NotNull
    Long getChainPosition();

    @NotNull
    String getSubject();

    @NotNull
    String getWhat();

    /** The canonical content, covered by the hash. */
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

    /** Personal words, not covered by the hash, so that they can be erased; null when empty. */
    @StringLength(StringLength.UNLIMITED)
    String getReason();

    /** 0 for changes of schemes. */
    @NotNull
    @Indexed
    Long getAccreditationId();

    @StringLength(450)
    String getLevelName();

    String getEffectiveFrom();

    String getExpiresOn();

    /** Hexadecimal SHA-256 of the entry before; 64 zeros for the first. */
    @NotNull
    String getPreviousHash();

    /** Hexadecimal SHA-256 of the entry before and this one's content. */
    @NotNull
    String getEntryHash();
}
