package org.guildhall.platform.ao;

import java.time.LocalDate;
import java.util.Optional;

/** Days as they are stored. */
public final class Days {
    /** The last day of what never ends. */
    public static final String NEVER = "9999-12-31";

    private Days() {}

    public static String stored(Optional<LocalDate> lastDay) {
        return lastDay.map(LocalDate::toString).orElse(NEVER);
    }

    public static Optional<LocalDate> lastDay(String stored) {
        return stored == null || stored.equals(NEVER) ? Optional.empty() : Optional.of(day(stored));
    }

    /**
     * Takes a day apart by its digits, which is what most of reading a row would otherwise be spent on.
     *
     * @param stored a day that every row has, as ISO 8601
     * @throws java.time.DateTimeException for what is no day
     */
    public static LocalDate day(String stored) {
        return isPlain(stored)
                ? LocalDate.of(number(stored, 0, 4), number(stored, 5, 7), number(stored, 8, 10))
                : LocalDate.parse(stored);
    }

    /** Whether it is four digits, two and two, with hyphens between them. */
    private static boolean isPlain(String stored) {
        boolean isPlain = stored.length() == 10;
        for (int i = 0; isPlain && i < 10; i++) {
            char letter = stored.charAt(i);
            isPlain = i == 4 || i == 7 ? letter == '-' : letter >= '0' && letter <= '9';
        }
        return isPlain;
    }

    private static int number(String digits, int from, int end) {
        return Integer.parseInt(digits, from, end, 10);
    }

    /** Empty for null. */
    public static Optional<LocalDate> optionalDay(String stored) {
        return Optional.ofNullable(stored).map(Days::day);
    }
}
