package org.guildhall.platform.confluence;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import org.guildhall.platform.Messages;

/** Writes days and moments in one language and time zone, also those among the arguments of a text. */
abstract class LocalMessages implements Messages {
    /** Java has no style for a month of a year. */
    private static final String MONTH = "LLLL uuuu";

    /** The text of a key with texts and numbers as arguments. */
    abstract String words(String key, Serializable... arguments);

    abstract ZoneId zone();

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

    private Serializable written(Serializable argument) {
        if (argument instanceof LocalDate day) {
            return day(day);
        }
        return argument instanceof Instant moment ? moment(moment) : argument;
    }
}
