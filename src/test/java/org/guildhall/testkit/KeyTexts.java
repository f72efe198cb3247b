package org.guildhall.testkit;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.guildhall.platform.Messages;

/** Texts that are their keys and arguments. */
public final class KeyTexts implements Messages {
    @Override
    public String text(String key, Serializable... arguments) {
        return arguments.length == 0 ? key : key + List.of(arguments);
    }

    @Override
    public Locale locale() {
        return Locale.ENGLISH;
    }

    @Override
    public ZoneId zone() {
        return ZoneOffset.UTC;
    }

    @Override
    public String day(LocalDate day) {
        return day.toString();
    }

    @Override
    public String month(LocalDate day) {
        return DateTimeFormatter.ofPattern("LLLL uuuu", locale()).format(day);
    }

    @Override
    public String zonedMoment(Instant moment) {
        return moment(moment);
    }

    @Override
    public String moment(Instant moment) {
        return moment.toString();
    }
}
