package org.guildhall.accreditation;

import java.time.LocalDate;
import java.util.Optional;

/** How long an accreditation that ended stays in the register that others read. */
final class Retention {
    private Retention() {}

    /** The last day, empty for ever. */
    static Optional<LocalDate> of(Accreditation accreditation, SchemeRules rules) {
        Optional<LocalDate> ended = accreditation.state().isEnded()
                ? Optional.of(accreditation.changedOn())
                : accreditation.term().lastBeforeLapse();
        return rules.publicity().retentionMonths().flatMap(months -> ended.map(day -> day.plusMonths(months)));
    }
}
