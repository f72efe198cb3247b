package org.guildhall.build;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchUnitRunner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.runner.RunWith;

/** Packages are found, not listed: one that nobody has given a place fails, and so does an arrow that points up. */
@RunWith(ArchUnitRunner.class)
@AnalyzeClasses(packages = "org.guildhall", importOptions = AppOnly.class)
public class RoomsTest {
    private static final Path TO_TURN = Path.of("src/test/resources/arrows-to-turn.txt");
    private static final List<String> HOST = List.of(
            "com.atlassian.",
            "net.java.ao.",
            "jakarta.ws.rs.",
            "javax.ws.rs.",
            "jakarta.servlet.",
            "javax.servlet.",
            "org.apache.struts2.");
    private static final Rooms ROOMS = Rooms.listed();

    @ArchTest
    public static void everyPackageHasARoom(JavaClasses app) {
        assertThat(app.stream()
                        .filter(type -> ROOMS.of(type).isEmpty())
                        .map(JavaClass::getPackageName)
                        .distinct())
                .as("packages that %s does not know", Rooms.LIST)
                .isEmpty();
    }

    @ArchTest
    public static void everyRoomIsThere(JavaClasses app) {
        assertThat(app.stream().map(ROOMS::of).flatMap(Optional::stream).collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(ROOMS.order());
    }

    @ArchTest
    public static void noRoomKnowsAHigherOneAndNobodyADoor(JavaClasses app) {
        Set<String> wrong = arrows(app)
                .filter(RoomsTest::pointsUp)
                .map(RoomsTest::text)
                .collect(Collectors.toCollection(TreeSet::new));
        if (Boolean.getBoolean("guildhall.write")) {
            write(TO_TURN, String.join("\n", wrong) + "\n");
        }
        assertThat(wrong)
                .as("arrows that point up or to a door (%s lists those still to turn)", TO_TURN)
                .containsExactlyInAnyOrderElementsOf(toTurn());
    }

    @ArchTest
    public static void onlyDoorsKnowTheHost(JavaClasses app) {
        assertThat(app.stream()
                        .filter(Predicate.not(ROOMS::mayKnowTheHost))
                        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                        .filter(each ->
                                HOST.stream().anyMatch(each.getTargetClass().getName()::startsWith))
                        .map(RoomsTest::text))
                .isEmpty();
    }

    private static Stream<Dependency> arrows(JavaClasses app) {
        return app.stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(each -> isOurs(each.getTargetClass()))
                .filter(each -> !each.getOriginClass()
                        .getPackageName()
                        .equals(each.getTargetClass().getPackageName()));
    }

    private static boolean isOurs(JavaClass type) {
        return type.getBaseComponentType().getName().startsWith("org.guildhall.");
    }

    private static boolean pointsUp(Dependency arrow) {
        JavaClass target = arrow.getTargetClass().getBaseComponentType();
        String from = ROOMS.of(arrow.getOriginClass()).orElse("");
        String to = ROOMS.of(target).orElse("");
        return ROOMS.height(to) > ROOMS.height(from) || ROOMS.isDoor(target);
    }

    private static String text(Dependency arrow) {
        return outermost(arrow.getOriginClass()) + " -> "
                + outermost(arrow.getTargetClass().getBaseComponentType());
    }

    private static String outermost(JavaClass type) {
        String name = type.getName().substring("org.guildhall.".length());
        return name.contains("$") ? name.substring(0, name.indexOf('$')) : name;
    }

    private static List<String> toTurn() {
        if (!Files.exists(TO_TURN)) {
            return List.of();
        }
        try (Stream<String> lines = Files.lines(TO_TURN)) {
            return lines.filter(line -> !line.isBlank()).toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
