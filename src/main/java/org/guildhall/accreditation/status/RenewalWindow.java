package org.guildhall.accreditation.status;

import java.time.LocalDate;
import java.util.Optional;
import org.guildhall.accreditation.scheme.SchemeRules;
import org.guildhall.platform.error.RequestRefusedException;

/** When a renewal may be decided: neither too early nor so late that only a new application helps. */
public final class RenewalWindow {
    private RenewalWindow() {}

    /** @throws RequestRefusedException of kind CONFLICT naming the first or the last day */
    static void require(Term term, SchemeRules rules, LocalDate on) {
        opensOn(term, rules).filter(on::isBefore).ifPresent(first -> {
            throw RequestRefusedException.conflict("on", "guildhall.accreditation.renewal-too-early", first);
        });
        closesOn(term, rules).filter(on::isAfter).ifPresent(last -> {
            throw RequestRefusedException.conflict("on", "guildhall.accreditation.renewal-too-late", last);
        });
    }

    /**
     * Whether the holder is reminded: from the first notice on, and after the last day while a renewal can be decided.
     */
    public static boolean isDue(Term term, SchemeRules rules, LocalDate today) {
        int ahead = rules.validity().noticeDays().stream()
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
        return term.until()
                        .filter(last -> !today.isBefore(last.minusDays(Math.max(0, ahead))))
                        .isPresent()
                && opensOn(term, rules).filter(today::isBefore).isEmpty()
                && closesOn(term, rules).filter(today::isAfter).isEmpty();
    }

    /** The first day, empty for always. */
    static Optional<LocalDate> opensOn(Term term, SchemeRules rules) {
        return term.until().flatMap(last -> rules.renewal().opensMonths().map(last::minusMonths));
    }

    /** The last day, empty for never. */
    public static Optional<LocalDate> closesOn(Term term, SchemeRules rules) {
        return term.lastBeforeLapse()
                .flatMap(last -> rules.validity().reinstatementMonths().map(last::plusMonths));
    }
}
