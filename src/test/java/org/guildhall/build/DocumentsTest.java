package org.guildhall.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guildhall.testkit.SourceFiles;
import org.junit.Test;

/** What the documents point to is there. */
public class DocumentsTest {
    private static final Path DOCS = Path.of("src/docs");
    private static final Pattern LINK = Pattern.compile("]\\((?!https?:)([^)#]*)(#[^)]*)?\\)");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.+)$");
    /** A name in code type that begins like a class's and has more than one word. */
    private static final Pattern CLASS = Pattern.compile("(?<=[`/.])([A-Z][a-z]+(?:[A-Z][a-z]*)+)(?=[`.#=]|\\.java)");

    private static final Pattern PATH = Pattern.compile("`(src/[a-zA-Z0-9/._-]+)`");

    /** Records of decisions tell of what was there when they were taken. */
    private static final Set<String> OF_TODAY = Set.of("architecture.md", "contributing.md", "permissions.md");

    @Test
    public void everyLinkLeadsToAFileAndAHeadingOfIt() throws IOException {
        for (Path document : documents()) {
            for (MatchResult link : found(LINK, document)) {
                Path target = link.group(1).isEmpty()
                        ? document
                        : document.resolveSibling(link.group(1)).normalize();
                assertThat(target).as("%s in %s", link.group(), document).exists();
                if (link.group(2) != null) {
                    assertThat(anchors(target))
                            .as("%s in %s", link.group(), document)
                            .contains(link.group(2));
                }
            }
        }
    }

    @Test
    public void everyFileAndClassThatIsNamedIsThere() throws IOException {
        Set<String> classes = classes();
        List<String> gone = new ArrayList<>();
        for (Path document : documents()) {
            if (OF_TODAY.contains(document.getFileName().toString())) {
                found(CLASS, document).stream()
                        .map(MatchResult::group)
                        .filter(name -> !classes.contains(name))
                        .forEach(name -> gone.add(name + " in " + document));
                found(PATH, document).stream()
                        .map(match -> match.group(1))
                        .filter(path -> !Files.exists(Path.of(path)))
                        .forEach(path -> gone.add(path + " in " + document));
            }
        }

        assertThat(gone).isEmpty();
    }

    @Test
    public void everyDecisionIsInTheIndex() throws IOException {
        try (Stream<Path> records = Files.list(DOCS.resolve("adr"))) {
            assertThat(SourceFiles.text(DOCS.resolve("adr/README.md")))
                    .contains(records.map(each -> each.getFileName().toString())
                            .filter(name -> !name.equals("README.md"))
                            .map(name -> "[" + name.substring(0, 4) + "](" + name + ")")
                            .toList());
        }
    }

    private static List<Path> documents() throws IOException {
        try (Stream<Path> docs = Files.walk(DOCS)) {
            List<Path> all = new ArrayList<>(
                    docs.filter(file -> file.toString().endsWith(".md")).toList());
            all.add(Path.of("README.md"));
            return all;
        }
    }

    private static List<MatchResult> found(Pattern pattern, Path document) {
        return pattern.matcher(SourceFiles.text(document)).results().toList();
    }

    /** As sites that show Markdown name them. */
    private static Set<String> anchors(Path document) {
        return found(HEADING, document).stream()
                .map(heading -> "#"
                        + heading.group(1)
                                .toLowerCase(java.util.Locale.ROOT)
                                .replaceAll("[^\\p{L}\\p{N} -]", "")
                                .replace(' ', '-'))
                .collect(Collectors.toSet());
    }

    private static Set<String> classes() throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of("src"))) {
            return sources.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".java"))
                    .map(name -> name.substring(0, name.length() - 5))
                    .collect(Collectors.toSet());
        }
    }
}
