package org.guildhall.accreditation.application;

import java.util.List;
import org.guildhall.platform.ForTemplates;

/**
 * An application as templates show it.
 *
 * @param applicantUsername for the card beside the link to the profile, empty for a person who is gone
 * @param symbol beside the words of the state
 * @param waiting for how long it has been open, empty when it no longer is
 * @param assessor name of who took it up, empty until somebody did
 * @param recommendation in words, empty until there is one or as long as it is not for the viewer
 * @param decider name of who decided, empty until somebody did
 * @param number of what was granted, empty for anything else
 * @param hidden how many confidential pieces are not shown, in words, empty for none
 * @param steps what its applicant can do with it now
 */
@ForTemplates
public record ApplicationView(
        String id,
        String applicant,
        String applicantUsername,
        String applicantUrl,
        String scheme,
        String level,
        String symbol,
        String state,
        String submitted,
        String waiting,
        String statement,
        String appeal,
        String assessor,
        String recommendation,
        String assessment,
        String decider,
        String reason,
        String number,
        List<EvidenceView> evidence,
        String hidden,
        List<String> steps) {
    public ApplicationView {
        evidence = List.copyOf(evidence);
        steps = List.copyOf(steps);
    }
}
