package org.guildhall.accreditation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.Test;

public class ValidityTest {

    @Test
    public void monthsEndTheDayBeforeTheSameDay() {
        lasts("2026-02-01", 24, "2028-01-31");
        lasts("2026-05-15", 1, "2026-06-14");
    }

    @Test
    public void aDayThatTheLastMonthLacksIsItsLastDay() {
        lasts("2026-08-31", 6, "2027-02-27");
        lasts("2027-08-31", 6, "2028-02-28");
        lasts("2026-01-31", 1, "2026-02-27");
    }

    @Test
    public void leapDaysClampInCommonYears() {
        lasts("2028-02-29", 12, "2029-02-27");
        lasts("2028-02-29", 48, "2032-02-28");
    }

    @Test
    public void withoutMonthsItNeverEnds() {
        assertThat(Validity.lastDay(LocalDate.parse("2026-01-01"), Optional.empty()))
                .isEmpty();
    }

    @Test
    public void aRenewalInTimeGoesOnFromTheOldEnd() {
        assertThat(Validity.renewed(day("2026-12-31"), LocalDate.parse("2026-11-02"), Optional.of(12)))
                .isEqualTo(day("2027-12-31"));
    }

    @Test
    public void aRenewalAfterTheEndBeginsAnew() {
        assertThat(Validity.renewed(day("2026-01-31"), LocalDate.parse("2026-11-02"), Optional.of(12)))
                .isEqualTo(day("2027-11-01"));
    }

    private static void lasts(String from, int months, String lastDay) {
        assertThat(Validity.lastDay(LocalDate.parse(from), Optional.of(months))).isEqualTo(day(lastDay));
    }

    private static Optional<LocalDate> day(String text) {
        return Optional.of(LocalDate.parse(text));
    }
}
