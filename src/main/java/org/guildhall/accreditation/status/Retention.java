package org.guildhall.accreditation.status;

import java.time.LocalDate;
import java.util.Optional;
import org.guildhall.accreditation.scheme.SchemeRules;

/** How long an accreditation that ended stays in the register that others read. */
public final class Retention {
    private Retention() {}

    /** Whether it has left the register on a day. */
    public static boolean isOver(AccreditationContent accreditation, SchemeRules rules, LocalDate day) {
        return of(accreditation, rules).filter(day::isAfter).isPresent();
    }

    /** The last day, empty for ever. */
    static Optional<LocalDate> of(AccreditationContent accreditation, SchemeRules rules) {
        Optional<LocalDate> ended = accreditation.state().isEnded()
                ? Optional.of(accreditation.changedOn())
                : accreditation.term().lastBeforeLapse();
        return rules.publicity().retentionMonths().flatMap(months -> ended.map(day -> day.plusMonths(months)));
    }
}
