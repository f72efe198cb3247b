package org.guildhall.accreditation;

import java.time.Instant;
import java.time.LocalDate;
import org.guildhall.site.PersonId;

/**
 * An entry of the record, as readers of the record see it.
 *
 * @param position 1 and up within the community
 * @param subject the accreditation's number, or what else it is about and its id, such as {@code scheme-7}
 * @param what what was done, such as {@code grant} or {@code scheme-change}
 * @param reason empty when none was given, when it is erased, and when the reader may not read it
 * @param erased whether a reason was given that is there no more
 * @param hash hexadecimal SHA-256 of this entry and all before it
 */
public record AuditRecord(
        long position,
        String subject,
        String what,
        String detail,
        PersonId actor,
        LocalDate effectiveOn,
        Instant recordedAt,
        String reason,
        boolean erased,
        String hash) {

    /** The same for readers who may not read the reason. */
    public AuditRecord withoutReason() {
        return new AuditRecord(position, subject, what, detail, actor, effectiveOn, recordedAt, "", erased, hash);
    }
}
