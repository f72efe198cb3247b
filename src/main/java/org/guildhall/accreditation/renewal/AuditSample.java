package org.guildhall.accreditation.renewal;

import java.time.LocalDate;
import java.util.List;
import org.guildhall.audit.AuditRecord;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.text.Parsing;

/**
 * A random sample of accreditations whose evidence is reviewed, as it was recorded.
 *
 * @param position of the entry in the community's record
 * @param numbers of the accreditations, in the order in which they were drawn
 */
public record AuditSample(long position, long schemeId, LocalDate on, PersonId by, List<String> numbers) {
    static final String SUBJECT = "scheme-";
    /** The field of the entry with the numbers. */
    static final String NUMBERS = "accreditations";

    public AuditSample {
        numbers = List.copyOf(numbers);
    }

    static AuditSample of(AuditRecord made) {
        return new AuditSample(
                made.position(),
                Parsing.id(made.subject().substring(SUBJECT.length())).orElseThrow(),
                made.effectiveOn(),
                made.actor(),
                made.detail().texts(NUMBERS));
    }
}
