package org.guildhall.build;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchUnitRunner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.runner.RunWith;

/**
 * The pictures of src/docs/architecture.md show the arrows that the compiled classes have. With
 * {@code -Dguildhall.write=true} they are drawn anew.
 */
@RunWith(ArchUnitRunner.class)
@AnalyzeClasses(packages = "org.guildhall", importOptions = AppOnly.class)
public class ArchitecturePictureTest {
    private static final Path PAGE = Path.of("src/docs/architecture.md");
    private static final Rooms ROOMS = Rooms.listed();

    @ArchTest
    public static void theFeaturesAreDrawnWithTheArrowsTheyHave(JavaClasses app) {
        Arrows arrows = arrows(app, room -> room.split("\\.", 2)[0]).without("platform");

        compare("features", arrows.picture());
    }

    @ArchTest
    public static void theRoomsOfAccreditationAndCredentialAreDrawnWithTheArrowsTheyHave(JavaClasses app) {
        Arrows arrows = arrows(app, room -> room).within("accreditation", "credential");

        compare("rooms", arrows.picture() + "\n" + arrows.table());
    }

    private static Arrows arrows(JavaClasses app, UnaryOperator<String> place) {
        Arrows arrows = new Arrows();
        ROOMS.order().forEach(room -> arrows.place(place.apply(room)));
        app.stream()
                .forEach(type -> type.getDirectDependenciesFromSelf()
                        .forEach(each -> room(type)
                                .ifPresent(from -> room(each.getTargetClass())
                                        .ifPresent(to -> arrows.add(place.apply(from), place.apply(to))))));
        return arrows;
    }

    private static Optional<String> room(JavaClass type) {
        JavaClass ours = type.getBaseComponentType();
        return ours.getName().startsWith("org.guildhall.") ? ROOMS.of(ours) : Optional.empty();
    }

    private static void compare(String mark, String drawn) {
        String begin = "<!-- " + mark + ":begin -->\n";
        String end = "<!-- " + mark + ":end -->";
        String page = read();
        int from = page.indexOf(begin);
        int to = page.indexOf(end);
        assertThat(to).as("%s in %s", end, PAGE).isGreaterThan(from);
        assertThat(from).as("%s in %s", begin, PAGE).isNotNegative();
        if (Boolean.getBoolean("guildhall.write")) {
            write(page.substring(0, from) + begin + drawn + page.substring(to));
        }
        assertThat(read()).contains(begin + drawn + end);
    }

    private static String read() {
        try {
            return Files.readString(PAGE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(String text) {
        try {
            Files.writeString(PAGE, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
