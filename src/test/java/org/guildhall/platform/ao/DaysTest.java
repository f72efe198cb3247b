package org.guildhall.platform.ao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.Test;

/** Days as they are stored, there and back. */
public class DaysTest {

    @Test
    public void everyDayOfFourHundredYearsIsReadAsItIsWritten() {
        LocalDate day = LocalDate.parse("1900-01-01");
        while (day.getYear() < 2300) {
            assertThat(Days.day(day.toString())).isEqualTo(day);
            day = day.plusDays(1);
        }
    }

    @Test
    public void daysOfOtherLengthsAreReadAsTheLanguageReadsThem() {
        for (LocalDate day : List.of(LocalDate.MIN, LocalDate.MAX, LocalDate.of(0, 1, 1), LocalDate.of(10_000, 1, 1))) {
            assertThat(Days.day(day.toString())).isEqualTo(day);
        }
    }

    @Test
    public void whatIsNoDayIsRefused() {
        for (String none :
                List.of("", "2026-02-30", "2026-13-01", "2026-00-10", "2026/01/01", "2026-1-1", "20260101")) {
            assertThatThrownBy(() -> Days.day(none)).as(none).isInstanceOf(DateTimeException.class);
        }
        assertThatThrownBy(() -> Days.day("٢٠٢٦-٠١-٠١")).isInstanceOf(DateTimeException.class);
    }

    @Test
    public void theDayThatNeverComesIsNoLastDay() {
        assertThat(Days.lastDay(Days.NEVER)).isEmpty();
        assertThat(Days.lastDay(null)).isEmpty();
        assertThat(Days.stored(Optional.empty())).isEqualTo(Days.NEVER);
    }
}
