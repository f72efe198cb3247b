package org.guildhall.accreditation.exchange;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Writes an iCalendar file of whole-day events (RFC 5545, section 3.6.1). */
final class CalendarText {
    private static final int LONGEST_LINE = 75;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    /**
     * An event on one day.
     *
     * @param uid stays the same whenever the feed is read again
     */
    record Event(String uid, LocalDate day, String summary, String description, String url) {}

    private final Writer out;

    CalendarText(Writer out) {
        this.out = out;
    }

    void begin(String name) throws IOException {
        line("BEGIN", "VCALENDAR");
        line("VERSION", "2.0");
        line("PRODID", "-//Guildhall//Accreditations//EN");
        line("CALSCALE", "GREGORIAN");
        line("METHOD", "PUBLISH");
        line("X-WR-CALNAME", escaped(name));
    }

    void event(Event event, Instant now) throws IOException {
        line("BEGIN", "VEVENT");
        line("UID", escaped(event.uid()));
        line("DTSTAMP", MOMENT.format(now));
        line("DTSTART;VALUE=DATE", event.day().format(DateTimeFormatter.BASIC_ISO_DATE));
        line("DTEND;VALUE=DATE", event.day().plusDays(1).format(DateTimeFormatter.BASIC_ISO_DATE));
        line("SUMMARY", escaped(event.summary()));
        line("DESCRIPTION", escaped(event.description()));
        line("URL", event.url());
        line("TRANSP", "TRANSPARENT");
        line("END", "VEVENT");
    }

    void end() throws IOException {
        line("END", "VCALENDAR");
        out.flush();
    }

    /**
     * Text may not contain control characters other than the tab; line ends, commas, semicolons and backslashes are
     * escaped (RFC 5545, section 3.3.11).
     */
    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n")
                .replaceAll("[\\p{Cntrl}&&[^\\t]]", "");
    }

    /** Folds lines at 75 bytes, between characters and never within one (RFC 5545, section 3.1). */
    private void line(String name, String value) throws IOException {
        String line = name + ":" + value;
        StringBuilder folded = new StringBuilder();
        int bytes = 0;
        for (int at = 0; at < line.length(); ) {
            String character = Character.toString(line.codePointAt(at));
            int length = character.getBytes(StandardCharsets.UTF_8).length;
            if (bytes + length > LONGEST_LINE) {
                folded.append("\r\n ");
                bytes = 1;
            }
            folded.append(character);
            bytes += length;
            at += character.length();
        }
        out.write(folded.append("\r\n").toString());
    }
}
