package org.guildhall.credential.openbadges;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guildhall.platform.text.Parsing;

/**
 * Points in time as credentials write them. The offline page reads them by the same grammar, so that what one cannot
 * read, the other cannot either.
 */
final class Timestamps {
    private static final Pattern FORM = Pattern.compile("([1-9]\\d{3}-\\d\\d-\\d\\d)[Tt](\\d\\d):(\\d\\d)"
            + "(?::(\\d\\d)(?:\\.(\\d{1,9})\\d*)?)?(?:[Zz]|([+-])(\\d\\d):(\\d\\d))");
    private static final double LAST_SECOND = 253_402_300_799d;
    private static final int FARTHEST_MINUTES = 14 * 60;

    private Timestamps() {}

    /**
     * A date and time with an offset from UTC, such as {@code 2026-02-28T23:59:59Z}, of the years 1000 to 9999 (VC Data
     * Model 2.0 §4.9, W3C XML Schema 1.1 part 2 dateTimeStamp with its 24:00:00; Open Badges 2.0 DateTime). Seconds may
     * be left out and letters be small, as ISO 8601 and RFC 3339 have it. Empty for anything else: a time without an
     * offset, a day alone, a leap second.
     */
    static Optional<Instant> read(JsonNode node) {
        Matcher parts = FORM.matcher(JsonValues.text(node));
        return parts.matches() ? at(parts) : Optional.empty();
    }

    private static Optional<Instant> at(Matcher parts) {
        int hour = number(parts.group(2));
        int minute = number(parts.group(3));
        int second = number(parts.group(4));
        int nanos = number(parts.group(5) == null ? null : (parts.group(5) + "00000000").substring(0, 9));
        int offset = number(parts.group(7)) * 60 + number(parts.group(8));
        boolean isEndOfDay = hour == 24 && minute == 0 && second == 0 && nanos == 0;
        boolean isTime = (hour < 24 || isEndOfDay) && minute < 60 && second < 60;
        if (!isTime || offset > FARTHEST_MINUTES || number(parts.group(8)) > 59) {
            return Optional.empty();
        }
        long minutes = hour * 60L + minute - ("-".equals(parts.group(6)) ? -offset : offset);
        return Parsing.day(parts.group(1))
                .map(day -> day.atStartOfDay(ZoneOffset.UTC).toInstant())
                .map(midnight -> midnight.plusSeconds(minutes * 60 + second).plusNanos(nanos));
    }

    private static int number(String digits) {
        return Parsing.number(digits).orElse(0);
    }

    /** Whole seconds since 1970 of a NumericDate up to the year 9999 (RFC 7519 §2); empty for anything else. */
    static Optional<Instant> readSeconds(JsonNode node) {
        double seconds = node.isNumber() ? Math.floor(node.doubleValue()) : Double.NaN;
        return Math.abs(seconds) <= LAST_SECOND ? Optional.of(Instant.ofEpochSecond((long) seconds)) : Optional.empty();
    }
}
