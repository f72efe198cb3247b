package org.guildhall.accreditation.exchange;

import java.util.List;
import java.util.Optional;
import org.guildhall.accreditation.status.ImportedChange;
import org.guildhall.accreditation.status.ImportedGrant;
import org.guildhall.platform.error.Problem;

/**
 * What is to be done for a row.
 *
 * @param seen keys of what it was about, for the rows after it
 */
record RowPlan(RowResult outcome, Optional<ImportedGrant> grant, Optional<ImportedChange> change, List<String> seen) {

    static RowPlan nothing(RowResult outcome, List<String> seen) {
        return new RowPlan(outcome, Optional.empty(), Optional.empty(), seen);
    }

    /** With what was left out of the row's cells. */
    RowPlan noting(List<Problem> cleaned) {
        return cleaned.isEmpty() ? this : new RowPlan(outcome.noting(cleaned), grant, change, seen);
    }
}
