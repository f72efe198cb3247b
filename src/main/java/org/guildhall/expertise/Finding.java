package org.guildhall.expertise;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.guildhall.accreditation.status.CurrentAccreditation;
import org.guildhall.platform.Person;

/**
 * A person who may help, with all reasons why.
 *
 * @param reasons the best first, at least one
 * @param accreditations in force today in the communities of the reasons
 * @param restingUntil the last day of a rest in the community of the best reason, as far as the viewer may know
 */
public record Finding(
        Person person,
        List<Reason> reasons,
        List<CurrentAccreditation> accreditations,
        Optional<LocalDate> restingUntil) {
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
