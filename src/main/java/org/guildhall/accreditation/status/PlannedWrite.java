package org.guildhall.accreditation.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.guildhall.accreditation.scheme.Scheme;

/**
 * Everything that is to be written for one accreditation, checked and not yet written.
 *
 * @param holderName the full name a new one is listed under, empty for one that is stored already
 * @param steps one after the other, at least one
 */
public record PlannedWrite(Scheme scheme, String holderName, List<PlannedStep> steps) {

    public PlannedWrite {
        steps = List.copyOf(steps);
    }

    /** The accreditation as the last step leaves it. */
    public AccreditationContent outcome() {
        return steps.get(steps.size() - 1).after();
    }

    /** The last day in the register, empty for ever. */
    Optional<LocalDate> retainUntil() {
        return Retention.of(outcome(), scheme.rules());
    }
}
