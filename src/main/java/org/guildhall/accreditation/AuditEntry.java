package org.guildhall.accreditation;

import java.util.Optional;
import org.guildhall.site.PersonId;

/**
 * A change to be recorded.
 *
 * @param subject the accreditation's number or the scheme's id
 * @param what what was done, such as {@code grant} or {@code scheme-change}
 * @param detail the canonical content that the hash covers
 * @param reason personal words, kept out of the hash so that they can be erased
 * @param accreditation the accreditation after the change, if it is about one
 */
public record AuditEntry(
        long communityId,
        String subject,
        String what,
        String detail,
        PersonId actor,
        java.time.LocalDate effectiveOn,
        java.time.Instant recordedAt,
        String reason,
        Optional<Accreditation> accreditation) {}
