package org.guildhall.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.Test;

/** Beside the texts that the language itself gives instants and days. */
public class IsoTextTest {
    private static final int INSTANTS = 100_000;

    @Test
    public void anyInstantIsWrittenAsTheLanguageWritesIt() {
        Random random = new Random(8601);
        for (int i = 0; i < INSTANTS; i++) {
            requireSame(random.nextLong(-70_000_000_000_000L, 260_000_000_000_000L));
        }
    }

    @Test
    public void theEdgesOfDaysYearsAndOfTheFourDigitsAreWrittenAsTheLanguageWritesThem() {
        for (String edge : List.of(
                "1970-01-01T00:00:00Z",
                "1999-12-31T23:59:59.999Z",
                "2000-02-29T12:00:00.010Z",
                "2026-11-24T00:00:00.100Z",
                "9999-12-31T23:59:59.999Z",
                "+10000-01-01T00:00:00Z")) {
            long millis = Instant.parse(edge).toEpochMilli();
            assertThat(IsoText.instant(millis)).isEqualTo(edge);
            requireSame(millis - 1);
            requireSame(millis + 1);
        }
    }

    @Test
    public void anyDayIsWrittenAsTheLanguageWritesIt() {
        Random random = new Random(2014);
        for (int i = 0; i < INSTANTS; i++) {
            LocalDate day = LocalDate.ofEpochDay(random.nextLong(-800_000, 3_000_000));
            assertThat(IsoText.day(day)).isEqualTo(day.toString());
        }
        for (LocalDate day : List.of(LocalDate.MIN, LocalDate.MAX, LocalDate.of(0, 1, 1), LocalDate.of(9999, 12, 31))) {
            assertThat(IsoText.day(day)).isEqualTo(day.toString());
        }
    }

    private static void requireSame(long millis) {
        assertThat(IsoText.instant(millis))
                .isEqualTo(Instant.ofEpochMilli(millis).toString());
    }
}
