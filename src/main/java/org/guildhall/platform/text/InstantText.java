package org.guildhall.platform.text;

import java.time.Instant;
import java.time.LocalDate;

/** Instants as ISO 8601 writes them, the text of {@link Instant#toString}, for those who write them by the hundred thousand. */
public final class InstantText {
    private static final long A_DAY = 86_400_000;
    /** The beginning of the year 10000, whose text has a sign. */
    private static final long LONGER = 253_402_300_800_000L;

    private InstantText() {}

    /** @param millis since 1970 UTC */
    public static String of(long millis) {
        return millis < 0 || millis >= LONGER
                ? Instant.ofEpochMilli(millis).toString()
                : written(LocalDate.ofEpochDay(millis / A_DAY), (int) (millis % A_DAY));
    }

    private static String written(LocalDate day, int time) {
        StringBuilder text = new StringBuilder(24);
        digits(text, day.getYear(), 1000);
        digits(text.append('-'), day.getMonthValue(), 10);
        digits(text.append('-'), day.getDayOfMonth(), 10);
        digits(text.append('T'), time / 3_600_000, 10);
        digits(text.append(':'), time / 60_000 % 60, 10);
        digits(text.append(':'), time / 1000 % 60, 10);
        if (time % 1000 > 0) {
            digits(text.append('.'), time % 1000, 100);
        }
        return text.append('Z').toString();
    }

    /** @param first what the first digit counts */
    private static void digits(StringBuilder text, int value, int first) {
        for (int each = first; each > 0; each /= 10) {
            text.append((char) ('0' + value / each % 10));
        }
    }
}
