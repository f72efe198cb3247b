package org.guildhall.membership;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The text of a part of a member's card: the version of its form, then one line for each thing that is kept, its fields
 * apart by tabs. What would be too long, or has a tab or the end of a line in a field, is not kept; the mark in its place
 * says to read the tables.
 */
public final class CardText {
    /** The most bytes of a text in UTF-8: as many as a column takes, however a database counts. */
    public static final int LONGEST = 450;

    /** Kept in place of what cannot be. */
    public static final String READ_THE_TABLES = "1+";

    private static final String VERSION = "1";
    private static final String LINE = "\n";
    private static final String FIELD = "\t";

    private CardText() {}

    /** @param lines of fields, which may be empty but not null */
    public static String of(Collection<List<String>> lines) {
        boolean isPlain = lines.stream().flatMap(List::stream).noneMatch(CardText::breaks);
        String text = VERSION
                + lines.stream().map(line -> LINE + String.join(FIELD, line)).collect(Collectors.joining());
        return isPlain && text.getBytes(StandardCharsets.UTF_8).length <= LONGEST ? text : READ_THE_TABLES;
    }

    /**
     * What was kept, line by line.
     *
     * @param stored null where nothing is kept yet
     * @param fields how many each line has
     * @return empty where the tables have to be read
     */
    public static Optional<List<String[]>> lines(String stored, int fields) {
        if (VERSION.equals(stored)) {
            return Optional.of(List.of());
        }
        if (stored == null || !stored.startsWith(VERSION + LINE)) {
            return Optional.empty();
        }
        List<String[]> lines = Arrays.stream(
                        stored.substring(VERSION.length() + LINE.length()).split(LINE, -1))
                .map(line -> line.split(FIELD, -1))
                .toList();
        return lines.stream().allMatch(line -> line.length == fields) ? Optional.of(lines) : Optional.empty();
    }

    private static boolean breaks(String field) {
        return field.contains(LINE) || field.contains(FIELD);
    }
}
