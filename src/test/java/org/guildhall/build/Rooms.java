package org.guildhall.build;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The rooms of the house in their order, and which package is which room's. */
final class Rooms {
    static final Path LIST = Path.of("src/test/resources/rooms.txt");
    private static final String ROOT = "org.guildhall.";
    private static final Set<String> DOORS = Set.of("ao", "web", "rest", "job");
    private static final Set<String> NO_FEATURES =
            Set.of("platform", "refusal", "text", "site", "host", "rest", "admin");
    private static final Set<String> HOST_ROOMS = Set.of(
            "platform.ao", "platform.confluence", "platform.macro", "platform.web", "platform.rest", "blueprint");

    private final List<String> order;

    private Rooms(List<String> order) {
        this.order = order;
    }

    static Rooms listed() {
        try {
            return new Rooms(Files.readAllLines(LIST).stream()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The names of all rooms, the lowest first. */
    List<String> order() {
        return order;
    }

    /** The room that a package belongs to; empty for one that nobody has put anywhere. */
    Optional<String> of(JavaClass type) {
        String inside = inside(type);
        if (order.contains(inside)) {
            return Optional.of(inside);
        }
        int last = inside.lastIndexOf('.');
        return last > 0 && DOORS.contains(inside.substring(last + 1))
                ? Optional.of(inside.substring(0, last)).filter(order::contains)
                : Optional.empty();
    }

    /** How high a room stands, from 0. */
    int height(String room) {
        return order.indexOf(room);
    }

    /** Whether the class is how a feature meets people, other programs or the database. */
    boolean isDoor(JavaClass type) {
        String inside = inside(type);
        return !order.contains(inside) && DOORS.contains(inside.substring(inside.lastIndexOf('.') + 1))
                || outermost(type).endsWith("Macro") && !inside.startsWith("platform.");
    }

    /** Whether the class may use types of the host: doors may, and the rooms made for that. */
    boolean mayKnowTheHost(JavaClass type) {
        return isDoor(type) || of(type).filter(HOST_ROOMS::contains).isPresent();
    }

    /** Whether the class is of a feature, and not of what all features stand on. */
    boolean isOfAFeature(JavaClass type) {
        return of(type).filter(room -> !NO_FEATURES.contains(room.split("\\.", 2)[0]))
                .isPresent();
    }

    private static String inside(JavaClass type) {
        return type.getPackageName().substring(ROOT.length());
    }

    private static String outermost(JavaClass type) {
        String name = type.getName().substring(type.getPackageName().length() + 1);
        return name.contains("$") ? name.substring(0, name.indexOf('$')) : name;
    }
}
