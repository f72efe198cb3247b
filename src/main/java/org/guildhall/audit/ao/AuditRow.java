package org.guildhall.audit.ao;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.guildhall.audit.AuditDetail;
import org.guildhall.audit.AuditEntry;
import org.guildhall.audit.AuditRecord;
import org.guildhall.audit.AuditWords;
import org.guildhall.audit.AuditedChange;
import org.guildhall.audit.ChainEntry;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.ao.Days;

/** Entries of the record to rows and back. */
public final class AuditRow {
    private AuditRow() {}

    /** A change as an entry that lacks only its hash. */
    public static ChainEntry draft(AuditEntry entry, long position, ChainEntry.Words words, String previousHash) {
        return new ChainEntry(
                entry.communityId(),
                position,
                new ChainEntry.Event(
                        entry.subject(),
                        entry.what().code(),
                        entry.detail().json(),
                        entry.actor().value(),
                        entry.effectiveOn().toString(),
                        entry.recordedAt().toEpochMilli()),
                words,
                entry.after().orElse(ChainEntry.Snapshot.NOTHING),
                previousHash,
                "");
    }

    public static Map<String, Object> values(ChainEntry entry) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put(AoAuditEvent.COMMUNITY_ID, entry.communityId());
        values.put(AoAuditEvent.CHAIN_KEY, key(entry.communityId(), entry.position()));
        values.put(AoAuditEvent.CHAIN_POSITION, entry.position());
        values.put(AoAuditEvent.SUBJECT, entry.event().subject());
        values.put(AoAuditEvent.WHAT, entry.event().what());
        values.put(AoAuditEvent.DETAIL, entry.event().detail());
        values.put(AoAuditEvent.ACTOR_KEY, entry.event().actor());
        values.put(AoAuditEvent.EFFECTIVE_ON, entry.event().effectiveOn());
        values.put(AoAuditEvent.RECORDED_AT, entry.event().recordedAt());
        values.put(AoAuditEvent.WORDS, entry.words().json());
        values.put(AoAuditEvent.WORDS_SALT, entry.words().salt());
        values.put(AoAuditEvent.WORDS_HASH, entry.words().hash());
        values.put(AoAuditEvent.LEVEL_NAME, entry.snapshot().level());
        values.put(AoAuditEvent.EFFECTIVE_FROM, entry.snapshot().effectiveFrom());
        values.put(AoAuditEvent.EXPIRES_ON, entry.snapshot().expiresOn());
        values.put(AoAuditEvent.GRACE_UNTIL, entry.snapshot().graceUntil());
        values.put(AoAuditEvent.GRACE_COUNTS, entry.snapshot().graceCounts());
        values.put(AoAuditEvent.ACCRED_STATE, entry.snapshot().state());
        values.put(AoAuditEvent.UNDER_APPEAL, entry.snapshot().underAppeal());
        values.put(AoAuditEvent.PREVIOUS_HASH, entry.previousHash());
        values.put(AoAuditEvent.ENTRY_HASH, entry.hash());
        values.values().removeIf(java.util.Objects::isNull);
        return values;
    }

    static AuditRecord record(AoAuditEvent row) {
        return new AuditRecord(
                row.getChainPosition(),
                row.getSubject(),
                row.getWhat(),
                new AuditDetail(row.getDetail()),
                new PersonId(row.getActorKey()),
                Days.day(row.getEffectiveOn()),
                Instant.ofEpochMilli(row.getRecordedAt()),
                AuditWords.read(row.getWords()),
                row.getWordsHash() != null && row.getWords() == null,
                row.getEntryHash());
    }

    static AuditedChange change(AoAuditEvent row) {
        return new AuditedChange(
                record(row),
                new ChainEntry.Snapshot(
                        row.getLevelName(),
                        row.getEffectiveFrom(),
                        row.getExpiresOn(),
                        row.getGraceUntil(),
                        row.getGraceCounts(),
                        row.getAccredState(),
                        row.getUnderAppeal()));
    }

    /** What keeps a position from being taken twice. */
    static String key(long communityId, long position) {
        return communityId + ":" + position;
    }
}
