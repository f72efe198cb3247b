package org.guildhall.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.Test;

/** Beside the text that the language itself gives an instant. */
public class InstantTextTest {
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
            assertThat(InstantText.of(millis)).isEqualTo(edge);
            requireSame(millis - 1);
            requireSame(millis + 1);
        }
    }

    private static void requireSame(long millis) {
        assertThat(InstantText.of(millis))
                .isEqualTo(Instant.ofEpochMilli(millis).toString());
    }
}
