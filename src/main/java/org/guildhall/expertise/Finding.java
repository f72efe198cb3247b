package org.guildhall.expertise;

import java.util.List;
import org.guildhall.accreditation.status.CurrentAccreditation;
import org.guildhall.platform.Person;

/**
 * A person who may help, with all reasons why.
 *
 * @param reasons the best first, at least one
 * @param accreditations in force today in the communities of the reasons
 */
public record Finding(Person person, List<Reason> reasons, List<CurrentAccreditation> accreditations) {
    public Finding {
        reasons = List.copyOf(reasons);
        accreditations = List.copyOf(accreditations);
    }

    /** What makes the person's place in the list. */
    public Reason best() {
        return reasons.get(0);
    }

    /** Whether the person wants to learn, and cannot help yet. */
    public boolean isLearner() {
        return best().statement().relation() == Relation.WANTS_TO_LEARN;
    }
}
