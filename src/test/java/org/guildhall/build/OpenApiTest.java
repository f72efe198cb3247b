package org.guildhall.build;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.io.IOException;
import java.io.Reader;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.Test;
import org.yaml.snakeyaml.Yaml;

/** The OpenAPI file says exactly what the resources do. */
public class OpenApiTest {
    /** A parameter of a path that is one of some words. */
    private static final Pattern CHOICE = Pattern.compile("\\{(\\w+): ?([a-z-]+(?:[|][a-z-]+)+)}");

    private final Map<String, Object> file = file();

    @Test
    public void everyOperationIsDescribedAndNoOther() {
        Set<String> described = new TreeSet<>();
        map(file, "paths")
                .forEach((path, verbs) -> asMap(verbs)
                        .keySet()
                        .forEach(verb -> described.add(verb.toUpperCase(Locale.ROOT) + " " + path)));

        assertThat(described)
                .isEqualTo(endpoints().map(OpenApiTest::address).collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    public void everyParameterIsDescribedAndNoOther() {
        endpoints().forEach(endpoint -> {
            String[] address = address(endpoint).split(" ");
            Map<String, Object> operation =
                    asMap(map(map(file, "paths"), address[1]).get(address[0].toLowerCase(Locale.ROOT)));
            Set<String> described = list(operation.get("parameters")).stream()
                    .map(parameter -> parameter.get("in") + " " + parameter.get("name"))
                    .collect(Collectors.toCollection(TreeSet::new));

            assertThat(described).as(endpoint.toString()).isEqualTo(parameters(endpoint));
        });
    }

    @Test
    public void whereAPathIsAChoiceTheSameWordsAreDescribed() {
        Set<String> described = new TreeSet<>();
        Set<String> choices = new TreeSet<>();
        endpoints().filter(endpoint -> endpoint.isAnnotationPresent(Path.class)).forEach(endpoint -> {
            String[] address = address(endpoint).split(" ");
            Matcher choice = CHOICE.matcher(endpoint.getAnnotation(Path.class).value());
            choice.results()
                    .forEach(found -> choices.add(
                            address[1] + sorted(List.of(found.group(2).split("[|]")))));
            list(asMap(map(map(file, "paths"), address[1]).get(address[0].toLowerCase(Locale.ROOT)))
                            .get("parameters"))
                    .stream()
                    .filter(parameter -> parameter.get("in").equals("path"))
                    .map(parameter -> asMap(parameter.get("schema")).get("enum"))
                    .filter(words -> words != null)
                    .forEach(words -> described.add(address[1] + sorted((List<?>) words)));
        });

        assertThat(choices).isNotEmpty().isEqualTo(described);
    }

    private static Set<?> sorted(List<?> words) {
        return new TreeSet<>(words);
    }

    @Test
    public void everyBodyIsDescribedFieldByField() {
        Map<String, Object> schemas = map(map(file, "components"), "schemas");
        List<Class<?>> bodies = classes().filter(Class::isRecord).toList();

        assertThat(schemas.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        bodies.stream().map(Class::getSimpleName).toList());
        bodies.forEach(body -> assertThat(map(asMap(schemas.get(body.getSimpleName())), "properties")
                        .keySet())
                .as(body.getSimpleName())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(body.getRecordComponents())
                        .map(RecordComponent::getName)
                        .toList()));
    }

    private static Stream<Class<?>> classes() {
        return new ClassFileImporter()
                .importPath(Compiled.classes().resolve("org/guildhall")).stream()
                        .filter(type -> type.getPackageName().endsWith(".rest")
                                || type.getSimpleName().endsWith("Body"))
                        .map(JavaClass::reflect);
    }

    private static Stream<Method> endpoints() {
        return classes()
                .filter(type -> type.isAnnotationPresent(Path.class))
                .flatMap(type -> Arrays.stream(type.getMethods()))
                .filter(method -> !verb(method).isEmpty());
    }

    private static String verb(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(verb -> verb != null)
                .map(HttpMethod::value)
                .findFirst()
                .orElse("");
    }

    private static String address(Method method) {
        Path below = method.getAnnotation(Path.class);
        String path =
                method.getDeclaringClass().getAnnotation(Path.class).value() + (below == null ? "" : below.value());
        return verb(method) + " " + path.replaceAll("\\{(\\w+):[^{}]*(?:\\{[^{}]*}[^{}]*)*}", "{$1}");
    }

    private static Set<String> parameters(Method method) {
        return Arrays.stream(method.getParameterAnnotations())
                .flatMap(Arrays::stream)
                .flatMap(annotation -> annotation instanceof PathParam path
                        ? Stream.of("path " + path.value())
                        : annotation instanceof QueryParam query
                                ? Stream.of("query " + query.value())
                                : annotation instanceof HeaderParam header
                                        ? Stream.of("header " + written(header.value()))
                                        : Stream.empty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The usual spelling of those headers that the app looks up in small letters. */
    private static String written(String header) {
        return Stream.of("If-Match", "If-None-Match")
                .filter(usual -> usual.equalsIgnoreCase(header))
                .findFirst()
                .orElse(header);
    }

    private static Map<String, Object> file() {
        try (Reader reader =
                Files.newBufferedReader(java.nio.file.Path.of("src/main/resources/openapi/guildhall.yaml"))) {
            return new Yaml().load(reader);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, Object> map(Map<String, Object> parent, String key) {
        assertThat(parent).containsKey(key);
        return asMap(parent.get(key));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> asMap(Object value) {
        return (Map<String, Object>) value;
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> list(Object value) {
        return value == null ? List.of() : (List<Map<String, Object>>) value;
    }
}
