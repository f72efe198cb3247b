package org.guildhall.accreditation.status;

import java.time.LocalDate;
import java.util.List;
import org.guildhall.accreditation.scheme.Scheme;
import org.guildhall.platform.PersonId;

/** A change tried on accreditations: what would become of each. Stores nothing. */
public final class Trial {
    private final Change change;
    private final PersonId actor;
    private final LocalDate today;
    private final List<RenewalCondition> conditions;

    Trial(Change change, PersonId actor, LocalDate today, List<RenewalCondition> conditions) {
        this.change = change;
        this.actor = actor;
        this.today = today;
        this.conditions = conditions;
    }

    /** @throws org.guildhall.platform.error.RequestRefusedException saying why it cannot be done */
    public Accreditation of(Accreditation present, Scheme scheme) {
        Accreditation changed = LifecycleRules.next(present, scheme, change, actor, today);
        if (change.action() == AccreditationAction.RENEW) {
            conditions.forEach(condition -> condition.require(present, scheme, change));
        }
        return changed;
    }
}
