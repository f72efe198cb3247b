package org.guildhall.accreditation.exchange;

import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.guildhall.platform.text.ContentLines;

/** Writes an iCalendar file of whole-day events (RFC 5545, section 3.6.1). */
final class CalendarText {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    /**
     * An event on one day.
     *
     * @param uid stays the same whenever the feed is read again
     */
    record Event(String uid, LocalDate day, String summary, String description, String url) {}

    private final Writer out;
    private final ContentLines lines;

    CalendarText(Writer out) {
        this.out = out;
        this.lines = new ContentLines(out);
    }

    void begin(String name) throws IOException {
        lines.line("BEGIN", "VCALENDAR");
        lines.line("VERSION", "2.0");
        lines.line("PRODID", "-//Guildhall//Accreditations//EN");
        lines.line("CALSCALE", "GREGORIAN");
        lines.line("METHOD", "PUBLISH");
        lines.text("X-WR-CALNAME", name);
    }

    void event(Event event, Instant now) throws IOException {
        lines.line("BEGIN", "VEVENT");
        lines.text("UID", event.uid());
        lines.line("DTSTAMP", MOMENT.format(now));
        lines.line("DTSTART;VALUE=DATE", event.day().format(DateTimeFormatter.BASIC_ISO_DATE));
        lines.line("DTEND;VALUE=DATE", event.day().plusDays(1).format(DateTimeFormatter.BASIC_ISO_DATE));
        lines.text("SUMMARY", event.summary());
        lines.text("DESCRIPTION", event.description());
        lines.line("URL", event.url());
        lines.line("TRANSP", "TRANSPARENT");
        lines.line("END", "VEVENT");
    }

    void end() throws IOException {
        lines.line("END", "VCALENDAR");
        out.flush();
    }
}
