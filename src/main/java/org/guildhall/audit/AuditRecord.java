package org.guildhall.audit;

import java.time.Instant;
import java.time.LocalDate;
import org.guildhall.platform.PersonId;

/**
 * An entry of the record, as readers of the record see it.
 *
 * @param position 1 and up within the community
 * @param subject the accreditation's number, or what else it is about and its id, such as {@code scheme-7}
 * @param what what was done, such as {@code grant} or {@code scheme-change}
 * @param words none when nothing was written, when it is erased, and when the reader may not read it
 * @param erased whether it had words that were erased
 * @param hash hexadecimal SHA-256 of this entry and all before it
 */
public record AuditRecord(
        long position,
        String subject,
        String what,
        AuditDetail detail,
        PersonId actor,
        LocalDate effectiveOn,
        Instant recordedAt,
        AuditWords words,
        boolean erased,
        String hash) {

    /** The same for readers who may not read what was written. */
    public AuditRecord withoutWords() {
        return new AuditRecord(
                position, subject, what, detail, actor, effectiveOn, recordedAt, AuditWords.NONE, erased, hash);
    }
}
