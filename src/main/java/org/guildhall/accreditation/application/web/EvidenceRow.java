package org.guildhall.accreditation.application.web;

import org.guildhall.accreditation.application.ApplicationForm;
import org.guildhall.platform.ForTemplates;

/**
 * A row for a piece of evidence in the form to apply, with what was typed.
 *
 * @param number 1 and up
 * @param problem why it was refused, empty when it was not
 */
@ForTemplates
public record EvidenceRow(int number, String kind, String title, String value, boolean confidential, String problem) {
    static final EvidenceRow BLANK = new EvidenceRow(0, "page", "", "", false, "");

    boolean isFilled() {
        return !title.isBlank() || !value.isBlank();
    }

    ApplicationForm.Piece piece() {
        return new ApplicationForm.Piece(kind, title, value, confidential);
    }

    EvidenceRow at(int place, String why) {
        return new EvidenceRow(place, kind, title, value, confidential, why);
    }
}
