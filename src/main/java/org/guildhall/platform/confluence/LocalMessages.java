package org.guildhall.platform.confluence;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import org.guildhall.platform.BidiIsolation;
import org.guildhall.platform.Messages;

/** Writes days and moments in one language and time zone, also those among the arguments of a text, and keeps the
 * words of people among them from turning round the rest. */
abstract class LocalMessages implements Messages {
    /** Java has no style for a month of a year. */
    private static final String MONTH = "LLLL uuuu";

    private static final BidiIsolation BIDI = new BidiIsolation();

    /** The text of a key with texts and numbers as arguments. */
    abstract String words(String key, Serializable... arguments);

    @Override
    public final String text(String key, Serializable... arguments) {
        return words(key, Arrays.stream(arguments).map(this::written).toArray(Serializable[]::new));
    }

    @Override
    public final String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(locale())
                .format(day);
    }

    @Override
    public final String month(LocalDate day) {
        return DateTimeFormatter.ofPattern(MONTH, locale()).format(day);
    }

    @Override
    public final String moment(Instant moment) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(locale())
                .withZone(zone())
                .format(moment);
    }

    @Override
    public final String zonedMoment(Instant moment) {
        ZoneOffset offset = zone().getRules().getOffset(moment);
        return moment(moment) + " " + (offset.equals(ZoneOffset.UTC) ? "UTC" : "UTC" + offset);
    }

    private Serializable written(Serializable argument) {
        if (argument instanceof LocalDate day) {
            return day(day);
        }
        if (argument instanceof String text) {
            return BIDI.isolatedIn(text, locale());
        }
        return argument instanceof Instant moment ? moment(moment) : argument;
    }
}
