package org.guildhall.build;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.inject.Named;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.guildhall.accreditation.scheme.AccreditationRights;
import org.guildhall.platform.SpaceKey;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.error.RequestRefusedException.Kind;
import org.junit.BeforeClass;
import org.junit.Test;

/**
 * What a caller needs to know of a service stands in its Javadoc. A service is here whatever others are given by the
 * container: a named class or a public interface that is no door.
 */
public class ContractsTest {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern AS_ELSEWHERE = Pattern.compile("as \\{@link (\\w*)#(\\w+)");

    /** Refusals that the calls lead to and that never come out, each with the reason. */
    private static final Map<String, Kind> NEVER = Map.of(
            // Caught for each accreditation, where the answer says why.
            "BulkChanges#preview", Kind.CONFLICT,
            // Only an export of somebody who runs the accreditations, and so is signed in, is recorded.
            "RegisterExports#of", Kind.UNAUTHENTICATED,
            // Each row's own are caught and go into the report; the rest is refused before.
            "ImportService#run", Kind.INVALID);

    private static final Rooms ROOMS = Rooms.listed();
    private static JavaClasses app;
    private static Refusals refusals;
    private static SourceComments comments;

    @BeforeClass
    public static void readTheApp() throws IOException {
        app = new ClassFileImporter().withImportOption(new AppOnly()).importPackages("org.guildhall");
        refusals = new Refusals(app);
        comments = SourceComments.below(SOURCES);
    }

    @Test
    public void everyPublicTypeSaysWhatItIs() {
        assertThat(comments.types().filter(type -> type.isPublic() && !type.hasComment()))
                .isEmpty();
    }

    @Test
    public void everyMethodOfAServiceSaysWhatItDoes() {
        assertThat(contracts().filter(method -> !method.hasComment())).isEmpty();
    }

    @Test
    public void everyRefusalOfAServiceIsNamedWithItsStatus() {
        assertThat(contracts()
                        .map(method -> method + " does not name " + unnamed(method))
                        .filter(text -> !text.endsWith("[]")))
                .isEmpty();
    }

    @Test
    public void refusalsOfWhatAMethodCallsAreFound() {
        Set<Kind> found =
                refusals.of(app.get(AccreditationRights.class).getMethod("writable", Viewer.class, SpaceKey.class));

        assertThat(found).containsExactlyInAnyOrder(Kind.NOT_FOUND, Kind.UNAUTHENTICATED, Kind.READ_ONLY);
    }

    @Test
    public void aRefusalThatIsNotNamedIsFound() {
        SourceComments.Documented says = new SourceComments.Documented(
                AccreditationRights.class.getName(),
                "writable",
                List.of("Viewer", "SpaceKey"),
                true,
                true,
                false,
                "NOT_FOUND (404) for a reason, UNAUTHENTICATED (403) with another status");

        assertThat(unnamed(says)).containsExactlyInAnyOrder(Kind.UNAUTHENTICATED, Kind.READ_ONLY);
    }

    /** The methods that others may call on services, those of a super type apart, whose contract stands there. */
    private static Stream<SourceComments.Documented> contracts() {
        return comments.methods()
                .filter(method -> method.isPublic() && !method.isOverride())
                .filter(method -> isService(app.get(method.type())));
    }

    private static boolean isService(JavaClass type) {
        return !ROOMS.isDoor(type) && (type.isAnnotatedWith(Named.class) || type.isInterface());
    }

    private static Set<Kind> unnamed(SourceComments.Documented method) {
        Set<Kind> unnamed = EnumSet.noneOf(Kind.class);
        unitsOf(method).map(refusals::of).forEach(unnamed::addAll);
        unnamed.remove(NEVER.get(simpleName(method.type()) + "#" + method.name()));
        unnamed.removeAll(named(method, 2));
        return unnamed;
    }

    /** The kinds that a comment names with their status, itself or by way of another it points to. */
    private static Set<Kind> named(SourceComments.Documented method, int depth) {
        Set<Kind> named = EnumSet.noneOf(Kind.class);
        Stream.of(Kind.values())
                .filter(kind -> method.refusals().contains(kind + " (" + kind.status() + ")"))
                .forEach(named::add);
        if (depth > 0) {
            AS_ELSEWHERE
                    .matcher(method.refusals())
                    .results()
                    .flatMap(link -> comments.called(
                            link.group(1).isEmpty() ? simpleName(method.type()) : link.group(1), link.group(2)))
                    .map(other -> named(other, depth - 1))
                    .forEach(named::addAll);
        }
        return named;
    }

    private static Stream<JavaMethod> unitsOf(SourceComments.Documented method) {
        List<JavaMethod> same = app.get(method.type()).getMethods().stream()
                .filter(unit -> unit.getName().equals(method.name()))
                .filter(unit -> unit.getRawParameterTypes().size()
                        == method.parameters().size())
                .toList();
        List<JavaMethod> exact = same.stream()
                .filter(unit -> parameters(unit).equals(method.parameters()))
                .toList();
        return (exact.isEmpty() ? same : exact).stream();
    }

    private static List<String> parameters(JavaCodeUnit unit) {
        return unit.getRawParameterTypes().stream()
                .map(JavaClass::getSimpleName)
                .toList();
    }

    private static String simpleName(String type) {
        return type.substring(Math.max(type.lastIndexOf('.'), type.lastIndexOf('$')) + 1);
    }
}
