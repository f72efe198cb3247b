package org.guildhall.accreditation.exchange.web;

import org.guildhall.platform.ForTemplates;

/**
 * An import as its pages show it.
 *
 * @param state code of the state
 * @param stateText the state in words
 * @param working whether a step is under way
 * @param stalled whether the step makes no progress
 * @param changedAt when it was last touched, in the reader's zone
 */
@ForTemplates
public record ImportView(
        long id,
        String name,
        String state,
        String stateText,
        boolean working,
        boolean stalled,
        int rows,
        int percent,
        int created,
        int changed,
        int unchanged,
        int refused,
        String changedAt) {}
