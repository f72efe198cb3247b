package org.guildhall.platform.text;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Writes the content lines of calendars (RFC 5545, section 3.1) and of address cards (RFC 6350, section 3.2), which are alike. */
public final class ContentLines {
    private static final int LONGEST_LINE = 75;

    private final Writer out;

    public ContentLines(Writer out) {
        this.out = out;
    }

    /**
     * Text may not contain control characters other than the tab; line ends, commas, semicolons and backslashes are
     * escaped (RFC 5545, section 3.3.11; RFC 6350, section 3.4).
     */
    public static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n")
                .replaceAll("[\\p{Cntrl}&&[^\\t]]", "");
    }

    /** A line with a text as its value. */
    public void text(String name, String text) throws IOException {
        line(name, escaped(text));
    }

    /**
     * A line, folded at 75 bytes between characters and never within one.
     *
     * @param value as it is to stand there
     */
    public void line(String name, String value) throws IOException {
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
