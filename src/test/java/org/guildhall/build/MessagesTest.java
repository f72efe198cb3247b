package org.guildhall.build;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guildhall.testkit.SourceFiles;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.Test;

/** Every word comes from i18n, and every word there is used. */
public class MessagesTest {
    private static final Path MAIN = Path.of("src/main");
    private static final Pattern KEY = Pattern.compile("guildhall\\.[a-z]+(?:[.-][A-Za-z-]+)+");
    private static final Pattern OPEN_KEY = Pattern.compile("\"(guildhall\\.[a-zA-Z.-]+\\.)(?:\"|\\$\\{)");

    private static final Pattern WORD = Pattern.compile("(?<=[\"'.}])([A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)*)(?=[\"'])");

    private final Map<String, String> texts = new TextBundles(TextBundles.FOLDER).english();

    @Test
    public void everyKeyUsedHasAText() {
        Set<String> used = new TreeSet<>();
        sources().forEach(source -> {
            Matcher matcher =
                    Pattern.compile("[\"'](" + KEY.pattern() + ")[\"']").matcher(source);
            while (matcher.find()) {
                used.add(matcher.group(1));
            }
        });

        assertThat(used).hasSizeGreaterThan(100);
        used.removeIf(key -> key.startsWith("guildhall.jar") || key.equals("guildhall.masterSecret"));
        used.removeIf(key ->
                texts.keySet().stream().anyMatch(known -> known.startsWith(key + ".")) && !texts.containsKey(key));
        assertThat(texts.keySet()).containsAll(used);
    }

    /** Where code puts a key together, each word of the ending must be a literal somewhere or the name of a constant. */
    @Test
    public void everyTextIsUsed() {
        String all = sources().collect(Collectors.joining("\n"));
        Set<String> beginnings = found(OPEN_KEY, all);
        Set<String> words = found(WORD, all);
        words.addAll(constants());

        List<String> unused = texts.keySet().stream()
                .filter(key -> key.startsWith("guildhall."))
                .filter(key -> !all.contains(key + "\"") && !all.contains(key + "'"))
                .filter(key -> beginnings.stream()
                        .filter(key::startsWith)
                        .map(beginning -> key.substring(beginning.length()))
                        .noneMatch(ending -> words.contains(ending) || words.containsAll(List.of(ending.split("\\.")))))
                .toList();

        assertThat(unused).isEmpty();
    }

    private static Set<String> found(Pattern pattern, String all) {
        return pattern.matcher(all)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The constants of the app's enums, by name and as keys spell them. */
    private static Set<String> constants() {
        return new ClassFileImporter()
                .importPath(Compiled.classes().resolve("org/guildhall")).stream()
                        .filter(JavaClass::isEnum)
                        .flatMap(type -> Stream.of(type.reflect().getEnumConstants()))
                        .map(constant -> ((Enum<?>) constant).name())
                        .flatMap(name ->
                                Stream.of(name, name.toLowerCase(Locale.ROOT).replace('_', '-')))
                        .collect(Collectors.toSet());
    }

    @Test
    public void templatesHoldNoWordsOfTheirOwn() {
        assertThat(SourceFiles.below(MAIN.resolve("resources/templates"), ".vm"))
                .isNotEmpty()
                .allSatisfy(file -> {
                    String markup = SourceFiles.text(file)
                            .replaceAll("\\$i18n\\.getText\\((?:[^()]|\\([^()]*(?:\\([^()]*\\))?[^()]*\\))*\\)", "")
                            .replaceAll(
                                    "(?m)#(?:if|elseif|foreach|set|parse|requireResource|decoratorParam|applyDecorator|form_xsrfToken)\\s*(?:\\((?:[^()]|\\([^()]*(?:\\([^()]*\\))?[^()]*\\))*\\))?",
                                    "")
                            .replaceAll("#\\{?(?:else|end)}?", "")
                            .replaceAll(
                                    "\\$\\{?[a-zA-Z][A-Za-z0-9.]*(?:\\((?:[^()]|\\([^()]*\\))*\\))?(?:\\.[a-zA-Z]+(?:\\([^()]*\\))?)*}?",
                                    "");
                    Document page = Jsoup.parse(markup);
                    page.select("script, style").remove();
                    assertThat(page.text()).as(file.toString()).doesNotContainPattern("\\p{L}{2,}");
                    page.select("[title], [alt], [aria-label], [placeholder]")
                            .forEach(element -> Stream.of("title", "alt", "aria-label", "placeholder")
                                    .forEach(name ->
                                            assertThat(element.attr(name)).doesNotContainPattern("\\p{L}{2,}")));
                });
    }

    private static Stream<String> sources() {
        return Stream.of(
                        SourceFiles.below(MAIN.resolve("java"), ".java"),
                        SourceFiles.below(MAIN.resolve("resources/templates"), ".vm"),
                        SourceFiles.below(MAIN.resolve("resources/blueprint"), ".xml"),
                        SourceFiles.below(MAIN.resolve("resources/web"), ".soy"),
                        SourceFiles.below(MAIN.resolve("resources/web"), ".js"),
                        List.of(MAIN.resolve("resources/atlassian-plugin.xml")))
                .flatMap(List::stream)
                .map(SourceFiles::text);
    }
}
