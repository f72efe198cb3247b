package org.guildhall.accreditation.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads a calendar of whole-day events by the grammar of RFC 5545 and takes nothing that the grammar does not have. */
final class StrictCalendar {
    private static final int LONGEST_LINE = 75;

    /** 3.1: a name, parameters without quotes, a value without control characters. */
    private static final Pattern LINE =
            Pattern.compile("([A-Z-]+)((?:;[A-Z-]+=[^\\p{Cntrl}\";:,]+)*):([^\\p{Cntrl}&&[^\\t]]*)");

    /** 3.3.11: backslashes, semicolons and commas are escaped, and nothing else is but line ends. */
    private static final Pattern TEXT = Pattern.compile("(?:[^\\\\;,]|\\\\[\\\\;,nN])*");

    private static final Pattern MOMENT = Pattern.compile("\\d{8}T\\d{6}Z");
    private static final List<String> TEXTS =
            List.of("VERSION", "PRODID", "CALSCALE", "METHOD", "X-WR-CALNAME", "UID", "SUMMARY", "DESCRIPTION");

    private final List<String> lines;
    private int at;

    private StrictCalendar(List<String> lines) {
        this.lines = lines;
    }

    /** The events: the value of each property by its name with parameters; texts without their escapes. */
    static List<Map<String, String>> events(byte[] calendar) {
        return new StrictCalendar(unfolded(new String(calendar, StandardCharsets.UTF_8))).events();
    }

    private List<Map<String, String>> events() {
        expect("BEGIN:VCALENDAR");
        Map<String, String> head = properties();
        assertThat(head).containsKey("PRODID").containsEntry("VERSION", "2.0");
        List<Map<String, String>> events = new ArrayList<>();
        while (!lines.get(at).equals("END:VCALENDAR")) {
            events.add(event());
        }
        assertThat(++at).as("the end of the calendar").isEqualTo(lines.size());
        return events;
    }

    /** 3.6.1: what an event must have, each once, and a last day that comes after the first. */
    private Map<String, String> event() {
        expect("BEGIN:VEVENT");
        Map<String, String> event = properties();
        expect("END:VEVENT");
        assertThat(event).containsKeys("UID", "DTSTAMP", "DTSTART;VALUE=DATE");
        assertThat(event.get("DTSTAMP")).matches(MOMENT);
        assertThat(day(event.get("DTEND;VALUE=DATE"))).isAfter(day(event.get("DTSTART;VALUE=DATE")));
        return event;
    }

    private Map<String, String> properties() {
        Map<String, String> properties = new LinkedHashMap<>();
        for (; !lines.get(at).matches("(BEGIN|END):.*"); at++) {
            var line = LINE.matcher(lines.get(at));
            assertThat(line.matches()).as(lines.get(at)).isTrue();
            String before = properties.put(line.group(1) + line.group(2), value(line.group(1), line.group(3)));
            assertThat(before).as(line.group(1) + " is there twice").isNull();
        }
        return properties;
    }

    private void expect(String line) {
        assertThat(lines.get(at++)).isEqualTo(line);
    }

    private static String value(String name, String value) {
        if (!TEXTS.contains(name)) {
            return value;
        }
        assertThat(value).as(name).matches(TEXT);
        return Pattern.compile("\\\\(.)")
                .matcher(value)
                .replaceAll(escape -> escape.group(1).equalsIgnoreCase("n") ? "\n" : "\\" + escape.group(1));
    }

    /** 3.1: lines end with CR LF, have at most 75 octets and go on after CR LF and a blank. */
    private static List<String> unfolded(String calendar) {
        assertThat(calendar).endsWith("\r\n");
        String[] folded = calendar.split("\r\n");
        assertThat(folded).allSatisfy(line -> {
            assertThat(line).isNotEmpty().doesNotContain("\r", "\n", "\ufffd");
            assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(LONGEST_LINE);
        });
        return Arrays.asList(calendar.replaceAll("\r\n[ \t]", "").split("\r\n"));
    }

    private static LocalDate day(String value) {
        return LocalDate.parse(value, DateTimeFormatter.BASIC_ISO_DATE);
    }
}
