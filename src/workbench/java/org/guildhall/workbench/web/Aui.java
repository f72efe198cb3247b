package org.guildhall.workbench.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Atlassian's user interface library with its design tokens, and the jQuery it stands on, as the build has fetched them.
 * Every page of Confluence has them; where the build could not fetch them, pages show the frame alone.
 */
final class Aui {
    static final String PREFIX = "/aui/";

    private static final String STAMP = "fetched";
    /** AUI 10 has the design tokens in its own style sheet. */
    private static final List<String> STYLES =
            List.of("aui-prototyping.css", "aui-prototyping-design-tokens-base-themes-css.css");

    private static final List<String> SCRIPTS = List.of("jquery.min.js", "jquery-migrate.min.js", "aui-prototyping.js");

    private final String version;
    private final Map<String, Path> files;

    /** @param folder named by the version; may be missing */
    Aui(Path folder) {
        version = folder.getFileName().toString();
        files = Files.exists(folder.resolve(STAMP)) ? filesIn(folder) : Map.of();
    }

    /** From the system property that the build sets. */
    static Aui fromProperties() {
        return new Aui(Path.of(System.getProperty("workbench.aui", "none")));
    }

    List<String> styles() {
        return addresses(STYLES);
    }

    List<String> scripts() {
        return addresses(SCRIPTS);
    }

    /** @param path below the application's, beginning with {@link #PREFIX} */
    Optional<Path> file(String path) {
        return Optional.ofNullable(files.get(path));
    }

    private List<String> addresses(List<String> names) {
        return names.stream()
                .map(this::path)
                .filter(files::containsKey)
                .map(WebServer.CONTEXT::concat)
                .toList();
    }

    private String path(String name) {
        return PREFIX + version + "/" + name;
    }

    private Map<String, Path> filesIn(Path folder) {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(Files::isRegularFile)
                    .collect(Collectors.toUnmodifiableMap(
                            file -> path(folder.relativize(file).toString().replace('\\', '/')), Function.identity()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
