package org.guildhall.accreditation.status;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.guildhall.audit.AuditEntry;
import org.guildhall.platform.PersonId;

/**
 * One change of an accreditation, checked and not yet written.
 *
 * @param before empty for a grant
 * @param on the day it takes effect
 * @param note the reason, empty when none is given; when it is superseded, the number of the one that takes its place
 */
public record PlannedStep(
        AccreditationAction action,
        Optional<AccreditationContent> before,
        AccreditationContent after,
        LocalDate on,
        String note) {

    /** The same as an entry of the record. */
    AuditEntry entry(PersonId actor, Instant now) {
        return AccreditationEntries.entry(
                action, before.map(AccreditationContent::awarded), after, on, actor, now, note);
    }
}
