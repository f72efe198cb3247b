package org.guildhall.expertise;

import java.util.List;
import java.util.Optional;

/**
 * A page of people who may help.
 *
 * @param areGuesses whether nothing begins like what was asked, and these are people of words that differ in a letter
 * @param areCut whether more topics may answer than were looked at, so that people of those are missing
 * @param next where the next page begins; empty on the last page
 */
public record Findings(List<Finding> findings, boolean areGuesses, boolean areCut, Optional<String> next) {
    public Findings {
        findings = List.copyOf(findings);
    }
}
