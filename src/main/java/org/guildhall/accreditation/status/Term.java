package org.guildhall.accreditation.status;

import java.time.LocalDate;
import java.util.Optional;
import org.guildhall.accreditation.scheme.MonthRule;
import org.guildhall.accreditation.scheme.SchemeRules;
import org.guildhall.platform.ao.Days;

/**
 * When an accreditation is in force.
 *
 * @param from the first day
 * @param until the last day, empty for never ending
 * @param graceUntil the last day of grace, empty where there is none
 * @param graceCounts whether it is in force during grace
 */
public record Term(LocalDate from, Optional<LocalDate> until, Optional<LocalDate> graceUntil, boolean graceCounts) {

    /** The days that a scheme gives from a day on. */
    public static Term of(LocalDate from, LocalDate begin, SchemeRules.Validity validity) {
        return ending(from, MonthRule.lastDay(begin, validity.months()), validity);
    }

    /** The days from one to another that is given, with the grace of the scheme. */
    static Term ending(LocalDate from, Optional<LocalDate> until, SchemeRules.Validity validity) {
        Optional<LocalDate> grace = until.filter(last -> validity.graceMonths() > 0)
                .flatMap(last -> MonthRule.lastDay(last.plusDays(1), Optional.of(validity.graceMonths())));
        return new Term(from, until, grace, grace.isPresent() && validity.graceCounts());
    }

    /** The last days as readers are shown them. */
    public LastDays lastDays() {
        return new LastDays(until, graceUntil.filter(day -> graceCounts));
    }

    /** The last day on which it can be in force, empty for never ending. */
    public Optional<LocalDate> lastInForce() {
        return lastDays().lastInForce();
    }

    /** The last day before it lapses, empty for never ending. */
    public Optional<LocalDate> lastBeforeLapse() {
        return graceUntil.or(() -> until);
    }

    /**
     * As days are stored.
     *
     * @param until {@link Days#NEVER} for one without end, as {@code graceUntil}
     * @param graceUntil the last day before it lapses: as {@code until} where there is no grace
     */
    public static Term stored(String from, String until, String graceUntil, boolean graceCounts) {
        return new Term(
                Days.day(from),
                Days.lastDay(until),
                graceUntil.equals(until) ? Optional.empty() : Days.lastDay(graceUntil),
                graceCounts);
    }
}
