package org.guildhall.accreditation.exchange.web;

import java.util.List;
import org.guildhall.platform.ForTemplates;

/**
 * An import as its pages show it.
 *
 * @param state code of the state
 * @param stateText the state in words
 * @param step of an import that the file is at: columns, check or import
 * @param working whether a step is under way
 * @param stalled whether the step makes no progress
 * @param results what the report can be narrowed down to
 * @param changedAt when it was last touched, in the reader's zone
 */
@ForTemplates
public record ImportView(
        long id,
        String name,
        String state,
        String stateText,
        String step,
        boolean working,
        boolean stalled,
        int rows,
        int percent,
        int created,
        int changed,
        int unchanged,
        int refused,
        List<ResultChoice> results,
        String changedAt) {

    /** Whether the file changes anything. */
    @ForTemplates
    public boolean isEffective() {
        return created > 0 || changed > 0;
    }
}
