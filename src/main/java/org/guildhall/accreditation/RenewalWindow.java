package org.guildhall.accreditation;

import java.time.LocalDate;
import java.util.Optional;
import org.guildhall.refusal.Refusal;

/** When a renewal may be decided: neither too early nor so late that only a new application helps. */
final class RenewalWindow {
    private RenewalWindow() {}

    /** @throws Refusal of kind CONFLICT naming the first or the last day */
    static void require(Term term, SchemeRules rules, LocalDate on) {
        opensOn(term, rules).filter(on::isBefore).ifPresent(first -> {
            throw Refusal.conflict("on", "guildhall.accreditation.renewal-too-early", first.toString());
        });
        closesOn(term, rules).filter(on::isAfter).ifPresent(last -> {
            throw Refusal.conflict("on", "guildhall.accreditation.renewal-too-late", last.toString());
        });
    }

    /** The first day, empty for always. */
    static Optional<LocalDate> opensOn(Term term, SchemeRules rules) {
        return term.until().flatMap(last -> rules.renewal().opensMonths().map(last::minusMonths));
    }

    /** The last day, empty for never. */
    static Optional<LocalDate> closesOn(Term term, SchemeRules rules) {
        return term.lastBeforeLapse()
                .flatMap(last -> rules.validity().reinstatementMonths().map(last::plusMonths));
    }
}
