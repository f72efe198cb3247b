package org.guildhall.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.Test;

public class ParsingTest {
    @Test
    public void blanksAloneAreNoText() {
        assertThat(Parsing.text(" two words ")).contains("two words");
        assertThat(Parsing.text(" \t\n")).isEmpty();
        assertThat(Parsing.text("")).isEmpty();
        assertThat(Parsing.text(null)).isEmpty();
    }

    @Test
    public void aDayIsYearMonthDay() {
        assertThat(Parsing.day("2026-05-03")).contains(LocalDate.of(2026, 5, 3));
        assertThat(Parsing.day("2028-02-29")).contains(LocalDate.of(2028, 2, 29));
        assertThat(Parsing.day("9999-12-31")).contains(LocalDate.of(9999, 12, 31));
    }

    @Test
    public void whatTheCalendarDoesNotHaveIsNoDay() {
        for (String text : new String[] {"2026-02-29", "2026-13-01", "2026-00-10", "2026-04-31"}) {
            assertThat(Parsing.day(text)).as(text).isEmpty();
        }
    }

    /** Days of other lengths would be out of order as texts, which is how stores compare them. */
    @Test
    public void aDayInAnotherSpellingIsNone() {
        for (String text : new String[] {
            "",
            " 2026-05-03",
            "2026-5-3",
            "03.05.2026",
            "20260503",
            "+12026-05-03",
            "-0001-05-03",
            "٢٠٢٦-٠٥-٠٣",
            "2026-05-03T00:00"
        }) {
            assertThat(Parsing.day(text)).as(text).isEmpty();
        }
        assertThat(Parsing.day(null)).isEmpty();
    }

    @Test
    public void anIdIsUpToEighteenDigits() {
        assertThat(Parsing.id("0")).contains(0L);
        assertThat(Parsing.id("999999999999999999")).contains(999_999_999_999_999_999L);
        for (String text : new String[] {"", "-1", "+1", "1.0", " 1", "1e3", "٣", "0x1", "9".repeat(19)}) {
            assertThat(Parsing.id(text)).as(text).isEmpty();
        }
        assertThat(Parsing.id(null)).isEmpty();
    }

    @Test
    public void aNumberIsUpToNineDigitsAndMayBeNegative() {
        assertThat(Parsing.number("-30")).contains(-30);
        assertThat(Parsing.number("999999999")).contains(999_999_999);
        for (String text : new String[] {"", "-", "--1", "1,000", "1.5", " 7", "٣", "9".repeat(10)}) {
            assertThat(Parsing.number(text)).as(text).isEmpty();
        }
        assertThat(Parsing.number(null)).isEmpty();
    }

    @Test
    public void aNumberOutsideTheRangeIsNone() {
        assertThat(Parsing.number("1", 1, 200)).contains(1);
        assertThat(Parsing.number("200", 1, 200)).contains(200);
        assertThat(Parsing.number("0", 1, 200)).isEmpty();
        assertThat(Parsing.number("201", 1, 200)).isEmpty();
        assertThat(Parsing.number("many", 1, 200)).isEmpty();
    }
}
