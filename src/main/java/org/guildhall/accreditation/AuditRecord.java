package org.guildhall.accreditation;

import java.time.Instant;
import java.time.LocalDate;
import org.guildhall.site.PersonId;

/**
 * An entry of the record, as readers of the record see it.
 *
 * @param position 1 and up within the community
 * @param subject the accreditation's number, or the scheme's id after {@code scheme-}
 * @param what what was done, such as {@code grant} or {@code scheme-change}
 * @param reason may be empty, or erased
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
        String hash) {}
