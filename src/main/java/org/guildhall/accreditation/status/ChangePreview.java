package org.guildhall.accreditation.status;

import org.guildhall.accreditation.scheme.Scheme;
import org.guildhall.platform.PersonId;

/** The outcomes of a change for single accreditations. Stores nothing. */
public final class ChangePreview {
    private final AccreditationPlanner planner;
    private final Change change;
    private final PersonId actor;

    ChangePreview(AccreditationPlanner planner, Change change, PersonId actor) {
        this.planner = planner;
        this.change = change;
        this.actor = actor;
    }

    /** @throws org.guildhall.platform.error.RequestRefusedException saying why it cannot be done */
    public Accreditation of(Accreditation present, Scheme scheme) {
        return present.as(planned(present, scheme).outcome());
    }

    /**
     * What {@link AccreditationWriter} is to write for it.
     *
     * @throws org.guildhall.platform.error.RequestRefusedException saying why it cannot be done
     */
    public PlannedWrite planned(Accreditation present, Scheme scheme) {
        return planner.change(present, scheme, change, actor);
    }
}
