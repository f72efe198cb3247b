package org.guildhall.build;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.junit.After;
import org.junit.Test;

/** What the scanner reads at start: each bean can be built from beans and imported services. */
public class WiringIT {
    private static final String INDEX = "META-INF/plugin-components/";

    private final BuiltJar jar = new BuiltJar();
    private final List<Class<?>> components = indexed("component");
    private final List<Class<?>> imports = indexed("imports");

    @After
    public void closeJar() throws IOException {
        jar.close();
    }

    @Test
    public void everyNamedClassIsAComponent() {
        assertThat(components)
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(jar.classes().stream()
                        .filter(type -> type.isAnnotationPresent(Named.class))
                        .toList());
    }

    @Test
    public void everyImportIsAnInterfaceOfTheHostThatSomethingNeeds() {
        assertThat(imports).isNotEmpty().allSatisfy(service -> {
            assertThat(service).isInterface();
            assertThat(parametersOfAll())
                    .as("who needs %s", service.getName())
                    .anyMatch(parameter -> parameter.equals(service));
        });
    }

    @Test
    public void everyConstructorParameterHasExactlyOneSource() {
        assertThat(built())
                .isNotEmpty()
                .allSatisfy(constructor -> assertThat(constructor.getGenericParameterTypes())
                        .as("%s", constructor)
                        .allSatisfy(this::hasSource));
    }

    @Test
    public void theIndexesAreSortedLinesThatEndWithALineFeed() {
        assertThat(List.of("component", "imports")).allSatisfy(name -> {
            String index = jar.text(INDEX + name);
            assertThat(index).endsWith("\n").doesNotContain("\r");
            assertThat(index.lines().toList()).isSorted().doesNotHaveDuplicates();
        });
    }

    private void hasSource(Type parameter) {
        if (parameter instanceof ParameterizedType many
                && Collection.class.isAssignableFrom((Class<?>) many.getRawType())) {
            assertThat(sources((Class<?>) many.getActualTypeArguments()[0]))
                    .as("%s", parameter)
                    .isNotEmpty();
        } else {
            assertThat(sources((Class<?>) parameter)).as("%s", parameter).hasSize(1);
        }
    }

    private List<Class<?>> sources(Class<?> wanted) {
        return Stream.concat(components.stream(), imports.stream())
                .filter(wanted::isAssignableFrom)
                .toList();
    }

    private List<Type> parametersOfAll() {
        return built().stream()
                .flatMap(constructor -> Stream.of(constructor.getGenericParameterTypes()))
                .toList();
    }

    /** The constructors that the container or the host calls: those of beans, and all that ask for injection. */
    private List<Constructor<?>> built() {
        return jar.classes().stream()
                .filter(type -> type.getName().startsWith("org.guildhall."))
                .flatMap(type -> Stream.<Constructor<?>>of(type.getDeclaredConstructors()))
                .filter(constructor -> constructor.isAnnotationPresent(Inject.class)
                        || (components.contains(constructor.getDeclaringClass())
                                && !hasOneToInject(constructor.getDeclaringClass())))
                .toList();
    }

    private static boolean hasOneToInject(Class<?> type) {
        return Stream.of(type.getDeclaredConstructors())
                .anyMatch(constructor -> constructor.isAnnotationPresent(Inject.class));
    }

    private List<Class<?>> indexed(String name) {
        return jar.text(INDEX + name)
                .lines()
                .<Class<?>>map(line -> BuiltJar.load(line.split("#")[0]))
                .toList();
    }
}
