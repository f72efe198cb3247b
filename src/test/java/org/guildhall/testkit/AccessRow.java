package org.guildhall.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A row of the access table, src/test/resources/access.csv.
 *
 * @param statuses what each role is answered, in the order of the table
 * @param remark why a row answers all alike, empty for one that does not
 */
public record AccessRow(String verb, String path, Map<String, Integer> statuses, String remark) {
    private static final List<String> LINES = lines();
    private static final List<String> COLUMNS =
            List.of(LINES.get(0).substring(2).split(" : ")[0].split(","));
    private static final int FIRST_ROLE = 2;

    public static List<AccessRow> all() {
        return LINES.stream()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(AccessRow::of)
                .toList();
    }

    /** The roles of the table, in its order. */
    public static List<String> roles() {
        return COLUMNS.subList(FIRST_ROLE, COLUMNS.size() - 1);
    }

    private static AccessRow of(String line) {
        String[] cells = line.split(",", COLUMNS.size());
        if (cells.length != COLUMNS.size()) {
            throw new AssertionError("Has not the columns of the table: " + line);
        }
        Map<String, Integer> statuses = new LinkedHashMap<>();
        for (int i = FIRST_ROLE; i < cells.length - 1; i++) {
            statuses.put(COLUMNS.get(i), Integer.valueOf(cells[i]));
        }
        return new AccessRow(cells[0], cells[1], statuses, cells[cells.length - 1]);
    }

    private static List<String> lines() {
        try (var in = AccessRow.class.getResourceAsStream("/access.csv")) {
            return Arrays.asList(new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Verb and path. */
    public String door() {
        return verb + " " + path;
    }

    public boolean isRead() {
        return verb.equals("GET");
    }

    /** Whether it takes a form of a page. */
    public boolean isForm() {
        return verb.equals("POST") && path.endsWith(".action");
    }

    /** Whether what the role sends is done: a form that was not is shown again. */
    public boolean isTaken(String role) {
        int status = statuses.get(role);
        return isForm() ? status == 302 && !role.equals("anonymous") : status / 100 == 2;
    }

    /** Whether not everybody gets the same; who is signed in and who is not does not count where something is written. */
    public boolean tellsApart() {
        Map<String, Integer> those = new LinkedHashMap<>(statuses);
        if (!isRead()) {
            those.remove("anonymous");
        }
        return new HashSet<>(those.values()).size() > 1;
    }
}
