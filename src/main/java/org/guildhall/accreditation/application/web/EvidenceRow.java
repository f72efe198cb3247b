package org.guildhall.accreditation.application.web;

import org.guildhall.accreditation.application.ApplicationForm;
import org.guildhall.accreditation.application.Evidence;
import org.guildhall.platform.ForTemplates;

/**
 * A row for a piece of evidence in the form to apply, with what was typed.
 *
 * @param number 1 and up
 * @param kind code of what it is; a page where no known one was sent
 * @param problem why it was refused, empty when it was not
 */
@ForTemplates
public record EvidenceRow(int number, String kind, String title, String value, boolean confidential, String problem) {

    public EvidenceRow {
        kind = Evidence.Kind.ofCode(kind).orElse(Evidence.Kind.PAGE).code();
    }

    static EvidenceRow blank(int number, String kind) {
        return new EvidenceRow(number, kind, "", "", false, "");
    }

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
