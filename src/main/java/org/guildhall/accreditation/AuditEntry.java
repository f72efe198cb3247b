package org.guildhall.accreditation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.guildhall.site.PersonId;

/**
 * A change to be recorded.
 *
 * @param subject the accreditation's number, or what else it is about and its id, such as {@code scheme-7}
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
        LocalDate effectiveOn,
        Instant recordedAt,
        String reason,
        Optional<Accreditation> accreditation) {
    private static final String ERASE = "reason-erase";
    private static final String ENTRY = "entry-";
    /** Databases do not tell an empty text from none. */
    private static final String NOTHING = "-";

    public AuditEntry {
        detail = detail.isEmpty() ? NOTHING : detail;
    }

    /** That the words of an earlier entry were erased. */
    public static AuditEntry erasing(
            long communityId, AuditRecord erased, PersonId actor, LocalDate effectiveOn, Instant recordedAt) {
        return new AuditEntry(
                communityId,
                ENTRY + erased.position(),
                ERASE,
                erased.hash(),
                actor,
                effectiveOn,
                recordedAt,
                "",
                Optional.empty());
    }

    /** The position of the entry whose words an entry says to have erased. */
    public static Optional<Long> erasedBy(String what, String subject) {
        return what.equals(ERASE) && subject.matches(ENTRY + "[0-9]{1,9}")
                ? Optional.of(Long.valueOf(subject.substring(ENTRY.length())))
                : Optional.empty();
    }
}
