package org.guildhall.accreditation.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.guildhall.accreditation.status.Term;
import org.junit.Test;

public class MonthRuleTest {

    @Test
    public void monthsEndTheDayBeforeTheSameDay() {
        lasts("2026-02-01", 24, "2028-01-31");
        lasts("2026-05-15", 1, "2026-06-14");
    }

    @Test
    public void whereTheLastMonthLacksTheDayItsLastDayIsInForce() {
        lasts("2026-08-31", 6, "2027-02-28");
        lasts("2027-08-31", 6, "2028-02-29");
        lasts("2026-01-31", 1, "2026-02-28");
        lasts("2026-08-31", 3, "2026-11-30");
        lasts("2023-03-01", 12, "2024-02-29");
    }

    @Test
    public void aLeapDayEndsOnTheLastDayOfFebruaryInCommonYears() {
        lasts("2028-02-29", 12, "2029-02-28");
        lasts("2028-02-29", 48, "2032-02-28");
    }

    @Test
    public void withoutMonthsItNeverEnds() {
        assertThat(MonthRule.lastDay(LocalDate.parse("2026-01-01"), Optional.empty()))
                .isEmpty();
    }

    @Test
    public void aRenewalInTimeGoesOnFromTheOldEnd() {
        counts("2026-12-31", "2026-11-02", CycleStart.LATER, "2027-01-01");
    }

    @Test
    public void aRenewalAfterTheEndBeginsAnew() {
        counts("2026-01-31", "2026-11-02", CycleStart.LATER, "2026-11-02");
    }

    @Test
    public void aSchemeMayCountFromTheOldDateHoweverLate() {
        counts("2026-01-31", "2026-11-02", CycleStart.OLD_DATE, "2026-02-01");
    }

    @Test
    public void aSchemeMayCountFromTheDayOfTheRenewalHoweverEarly() {
        counts("2026-12-31", "2026-11-02", CycleStart.NEW_DATE, "2026-11-02");
    }

    @Test
    public void graceIsCountedFromTheDayAfterTheEnd() {
        SchemeRules.Validity validity = new SchemeRules.Validity(Optional.of(12), 1, true, Optional.empty(), List.of());
        LocalDate from = LocalDate.parse("2026-02-01");

        Term term = Term.of(from, from, validity);

        assertThat(term.until()).isEqualTo(day("2027-01-31"));
        assertThat(term.graceUntil()).isEqualTo(day("2027-02-28"));
    }

    @Test
    public void periodsThatFollowOneAnotherDoNotEndEarlierFromTimeToTime() {
        LocalDate from = LocalDate.parse("2026-01-31");
        for (String last : List.of("2026-02-28", "2026-03-31", "2026-04-30", "2026-05-31", "2026-06-30")) {
            lasts(from.toString(), 1, last);
            from = MonthRule.renewedFrom(day(last), LocalDate.parse(last), CycleStart.LATER);
        }
    }

    @Test
    public void graceEndsOnTheLastDayOfAMonthThatIsTooShort() {
        SchemeRules.Validity validity = new SchemeRules.Validity(Optional.of(12), 3, true, Optional.empty(), List.of());
        LocalDate from = LocalDate.parse("2026-08-31");

        Term term = Term.of(from, from, validity);

        assertThat(term.until()).isEqualTo(day("2027-08-30"));
        assertThat(term.graceUntil()).isEqualTo(day("2027-11-30"));
    }

    private static void counts(String lastDay, String on, CycleStart start, String from) {
        assertThat(MonthRule.renewedFrom(day(lastDay), LocalDate.parse(on), start))
                .isEqualTo(LocalDate.parse(from));
    }

    private static void lasts(String from, int months, String lastDay) {
        assertThat(MonthRule.lastDay(LocalDate.parse(from), Optional.of(months)))
                .isEqualTo(day(lastDay));
    }

    private static Optional<LocalDate> day(String text) {
        return Optional.of(LocalDate.parse(text));
    }
}
