package org.guildhall.accreditation.bulk;

import java.util.Optional;
import org.guildhall.platform.error.Problem;

/**
 * What a run did to one accreditation.
 *
 * @param problem why nothing was done, empty when it was
 * @param before what it was before
 * @param revision how many changes the accreditation had seen after it
 * @param undoing how taking it back went, empty until somebody tries
 */
public record BulkItem(
        long id,
        long accreditationId,
        String number,
        Optional<Problem> problem,
        Optional<Snapshot> before,
        int revision,
        Optional<Undoing> undoing) {

    /** @param problem why it was not taken back, empty when it was */
    public record Undoing(Optional<Problem> problem) {}

    public boolean isDone() {
        return problem.isEmpty();
    }

    public boolean isUndone() {
        return undoing.filter(tried -> tried.problem().isEmpty()).isPresent();
    }

    BulkItem with(Undoing tried) {
        return new BulkItem(id, accreditationId, number, problem, before, revision, Optional.of(tried));
    }
}
