package org.guildhall.accreditation.bulk;

import java.util.Optional;
import org.guildhall.accreditation.status.Accreditation;
import org.guildhall.platform.error.Problem;

/**
 * What a run that is about to be stored did to one accreditation.
 *
 * @param problem why nothing was done, empty when it was
 * @param before what it was before, empty when nothing was done
 * @param revision how many changes the accreditation had seen after it, 0 when nothing was done
 */
public record NewBulkItem(
        long accreditationId, String number, Optional<Problem> problem, Optional<Snapshot> before, int revision) {

    static NewBulkItem done(Accreditation before, int revision) {
        return new NewBulkItem(
                before.id(), before.number(), Optional.empty(), Optional.of(Snapshot.of(before)), revision);
    }

    static NewBulkItem left(Accreditation present, Problem problem) {
        return new NewBulkItem(present.id(), present.number(), Optional.of(problem), Optional.empty(), 0);
    }

    boolean isDone() {
        return problem.isEmpty();
    }
}
