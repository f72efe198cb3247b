package org.guildhall.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.text.Parsing;

/**
 * A change to be recorded.
 *
 * @param subject the accreditation's number, or what else it is about and its id, such as {@code scheme-7}
 * @param what what was done
 * @param detail the fields that the hash covers
 * @param words the free texts written with it, of which the hash covers a salted digest only, so that they can be
 *     erased
 * @param after the accreditation after the change, if it is about one
 */
public record AuditEntry(
        long communityId,
        String subject,
        AuditAction what,
        AuditDetail detail,
        PersonId actor,
        LocalDate effectiveOn,
        Instant recordedAt,
        AuditWords words,
        Optional<ChainEntry.Snapshot> after) {
    private static final String ENTRY = "entry-";

    /** A change of something else than an accreditation. */
    public AuditEntry(
            long communityId,
            String subject,
            AuditAction what,
            AuditDetail detail,
            PersonId actor,
            LocalDate effectiveOn,
            Instant recordedAt,
            AuditWords words) {
        this(communityId, subject, what, detail, actor, effectiveOn, recordedAt, words, Optional.empty());
    }

    /** The entry that records the erasure of an earlier entry's words. */
    public static AuditEntry erasing(
            long communityId, AuditRecord erased, PersonId actor, LocalDate effectiveOn, Instant recordedAt) {
        return new AuditEntry(
                communityId,
                ENTRY + erased.position(),
                RecordAuditAction.ERASE_WORDS,
                AuditDetail.with()
                        .number("entry", erased.position())
                        .text("entryHash", erased.hash())
                        .build(),
                actor,
                effectiveOn,
                recordedAt,
                AuditWords.NONE);
    }

    /** The position of the entry whose words an entry records as erased; empty for other entries. */
    public static Optional<Long> erasedBy(String what, String subject) {
        return what.equals(RecordAuditAction.ERASE_WORDS.code()) && subject.matches(ENTRY + "[0-9]{1,9}")
                ? Parsing.id(subject.substring(ENTRY.length()))
                : Optional.empty();
    }
}
