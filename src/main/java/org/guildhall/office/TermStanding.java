package org.guildhall.office;

import java.time.LocalDate;

/** What a term of office is on a day. */
public enum TermStanding {
    OFFERED("offered"),
    /** Accepted, and not begun. */
    UPCOMING("upcoming"),
    HOLDING("holding"),
    /** The last day has passed, and nobody has closed it: it waits to be handed over. */
    OVER("over"),
    /** Declined, ended or given up. */
    CLOSED("closed");

    private final String code;

    TermStanding(String code) {
        this.code = code;
    }

    /** The value in REST and i18n keys. */
    public String code() {
        return code;
    }

    public static TermStanding of(OfficeTerm term, LocalDate day) {
        return switch (term.state()) {
            case OFFERED -> OFFERED;
            case HELD -> ofHeld(term.days(), day);
            case NONE, DECLINED, ENDED, STEPPED_DOWN -> CLOSED;
        };
    }

    private static TermStanding ofHeld(TermDays days, LocalDate day) {
        if (!days.isBegunOn(day)) {
            return UPCOMING;
        }
        return days.isOverOn(day) ? OVER : HOLDING;
    }
}
