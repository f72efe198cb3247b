package org.guildhall.accreditation.bulk;

import org.guildhall.accreditation.status.Accreditation;
import org.guildhall.accreditation.status.Status;
import org.guildhall.accreditation.status.Term;

/** Of an accreditation, whatever a change can change: what it goes back to when the change is undone. */
public record Snapshot(int schemeVersion, String level, Status status, Term term) {

    static Snapshot of(Accreditation accreditation) {
        return new Snapshot(
                accreditation.schemeVersion(), accreditation.level(), accreditation.status(), accreditation.term());
    }

    Accreditation restored(Accreditation present) {
        return present.with(schemeVersion, present.awarded().at(level), status, term);
    }
}
