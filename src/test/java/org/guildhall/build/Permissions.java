package org.guildhall.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What src/docs/permissions.md says: who may do what, and which doors lead to it. */
final class Permissions {
    static final Path PAGE = Path.of("src/docs/permissions.md");
    static final String VISITOR = "visitor";

    private static final String EVERYBODY = " to everybody";
    private static final String EVERYBODY_SIGNED_IN = " to everybody signed in";
    private static final Set<String> MAY = Set.of("yes", "own", "any", "assess", "decide");
    private static final String OR_TO_WHO_MAY = ", or 200 to who may ";
    private static final String OR_SIGNED_IN = ", or 200" + EVERYBODY_SIGNED_IN;
    private static final String NOTHING = "–";

    /** The columns of the page by the roles of the access table, where they are called differently. */
    private static final Map<String, String> COLUMNS = Map.of(
            "anonymous",
            VISITOR,
            "assessor",
            "officer",
            "decider",
            "officer",
            "spaceadmin",
            "space admin",
            "siteadmin",
            "site admin");

    private final Map<String, Map<String, String>> actions = new LinkedHashMap<>();
    private final Map<String, Door> doors = new LinkedHashMap<>();
    private final Set<String> words = new TreeSet<>();
    private final List<String> untold = new ArrayList<>();

    /** @param answers the status for whoever may, or for others too where it says so */
    record Door(List<String> actions, String answers) {}

    private Permissions() {}

    static Permissions written() {
        try {
            return of(Files.readAllLines(PAGE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Permissions of(List<String> lines) {
        Permissions read = new Permissions();
        List<String> header = List.of();
        for (String line : lines) {
            if (line.startsWith("- ")) {
                read.untold.add(line.substring(2));
            } else if (!line.startsWith("|")) {
                header = List.of();
            } else if (header.isEmpty()) {
                header = cells(line);
            } else if (!line.startsWith("|--")) {
                read.take(header, cells(line));
            }
        }
        return read;
    }

    /** Cells by role, by action. */
    Map<String, Map<String, String>> actions() {
        return actions;
    }

    /** The doors by verb and path, as the access table spells them. */
    Map<String, Door> doors() {
        return doors;
    }

    /** What a cell may say. */
    Set<String> words() {
        return words;
    }

    /** The actions of which the page says that no door tells roles apart. */
    List<String> untold() {
        return untold;
    }

    /** The status that a role of the access table gets at a door. */
    String answer(String door, String role) {
        Door here = doors.get(door);
        String status = here.answers().substring(0, 3);
        boolean isVisitor = role.equals("anonymous");
        Set<String> cells =
                here.actions().stream().map(action -> cell(action, role)).collect(Collectors.toSet());
        if (answersAll(here, isVisitor) || may(cells, isVisitor)) {
            return status;
        }
        boolean isPage = door.endsWith(".action");
        if (isVisitor) {
            return isPage ? "302" : cells.contains("no") ? "401" : "404";
        }
        return isShownAgain(here, role) ? "200" : refused(cells, isPage ? status : "404");
    }

    private static String refused(Set<String> cells, String asIfAbsent) {
        return cells.equals(Set.of("hidden")) ? asIfAbsent : "403";
    }

    /** Whether the page of a form is open to the role, which then reads there why it was refused. */
    private boolean isShownAgain(Door door, String role) {
        String[] parts = door.answers().split(OR_TO_WHO_MAY, 2);
        return door.answers().endsWith(OR_SIGNED_IN) || parts.length == 2 && may(Set.of(cell(parts[1], role)), false);
    }

    /**
     * What the page says to a role of the table. The officers and the holder there are nothing else, the site's
     * administrator administers the space, and every duty is somebody's by name.
     */
    private String cell(String action, String role) {
        Map<String, String> cells = actions.get(action);
        String cell = cells.get(COLUMNS.getOrDefault(role, role));
        return switch (cell) {
            case NOTHING -> cell(action, role.equals("siteadmin") ? "spaceadmin" : "stranger");
            case "unnamed", "never" -> "no";
            default -> COLUMNS.getOrDefault(role, role).equals("officer") ? duty(cell, role) : cell;
        };
    }

    private static String duty(String cell, String role) {
        List<String> words = List.of(cell.split(", "));
        boolean isOfDuty = words.contains("assess") || words.contains("decide");
        return isOfDuty && !words.contains(role.equals("assessor") ? "assess" : "decide") ? "no" : words.get(0);
    }

    private static boolean answersAll(Door door, boolean isVisitor) {
        return door.answers().endsWith(EVERYBODY)
                || !isVisitor
                        && door.answers().length() > 3
                        && door.answers().substring(3).equals(EVERYBODY_SIGNED_IN);
    }

    /** The space of the access table is open to everybody who is signed in, and to nobody else. */
    private static boolean may(Set<String> cells, boolean isVisitor) {
        return cells.stream().anyMatch(MAY::contains) || !isVisitor && cells.contains("view");
    }

    private void take(List<String> header, List<String> row) {
        switch (header.get(0)) {
            case "word" -> words.addAll(List.of(row.get(0).split(", ")));
            case "action" -> {
                Map<String, String> cells = new LinkedHashMap<>();
                for (int i = 1; i < header.size(); i++) {
                    cells.put(header.get(i), row.get(i));
                }
                once(actions.put(row.get(0), cells), row);
            }
            case "door" -> {
                Door door = new Door(List.of(row.get(1).split(" \\+ ")), row.get(2));
                once(doors.put(address(row.get(0)), door), row);
            }
            default -> {}
        }
    }

    private static void once(Object before, List<String> row) {
        if (before != null) {
            throw new AssertionError("is there twice: " + row);
        }
    }

    private static String address(String cell) {
        String[] door = cell.replace("`", "").split(" ", 2);
        return door[0] + (door[1].startsWith("/") ? " /rest/guildhall/1.0" : " /plugins/guildhall/") + door[1];
    }

    private static List<String> cells(String line) {
        return List.of(line.substring(1).strip().split("\\s*\\|\\s*")).stream()
                .map(String::strip)
                .toList();
    }
}
