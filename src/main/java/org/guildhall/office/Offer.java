package org.guildhall.office;

import java.time.LocalDate;
import java.util.Optional;
import org.guildhall.accreditation.scheme.MonthRule;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.error.Checks;
import org.guildhall.platform.error.RequestRefusedException;

/**
 * An office offered to a member.
 *
 * @param begins not more than {@value #YEARS} years away
 * @param ends the last day, not before today; empty for no end
 * @param months in place of the last day: 1 to {@value #MOST_MONTHS}, which end the day before
 */
public record Offer(PersonId person, LocalDate begins, Optional<LocalDate> ends, Optional<Integer> months) {
    /** The longest term that is given in months. */
    public static final int MOST_MONTHS = 120;

    private static final int YEARS = 50;

    /** @throws RequestRefusedException INVALID (400) naming every field that is wrong */
    TermDays checked(LocalDate today) {
        Checks checks = new Checks()
                .that(ends.isEmpty() || months.isEmpty(), "months", "guildhall.office.offer.one-end")
                .that(isNear(begins, today), "begins", "guildhall.office.offer.far", "begins", YEARS)
                .that(
                        ends.filter(day -> !isNear(day, today)).isEmpty(),
                        "ends",
                        "guildhall.office.offer.far",
                        "ends",
                        YEARS);
        months.ifPresent(count -> checks.number(count, "months", 1, MOST_MONTHS));
        checks.orRefuse();
        Optional<LocalDate> last = months.isPresent() ? MonthRule.lastDay(begins, months) : ends;
        String field = months.isPresent() ? "months" : "ends";
        new Checks()
                .that(last.filter(day -> day.isBefore(begins)).isEmpty(), field, "guildhall.office.offer.before-begin")
                .that(last.filter(today::isAfter).isEmpty(), field, "guildhall.office.offer.past")
                .orRefuse();
        return new TermDays(begins, last);
    }

    private static boolean isNear(LocalDate day, LocalDate today) {
        return day.isAfter(today.minusYears(YEARS)) && day.isBefore(today.plusYears(YEARS));
    }
}
