package org.guildhall.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guildhall.testkit.SourceFiles;
import org.junit.Assume;
import org.junit.Test;

/** The app's style follows the theme that a person has chosen in Confluence, which AUI's design tokens carry. */
public class StyleTest {
    private static final Path WEB = Path.of("src/main/resources/web");
    /** Opened from a disk, without Confluence: there the device alone says light or dark. */
    private static final Path WITHOUT_CONFLUENCE = Path.of("credential/offline.css");

    private static final Pattern TOKEN = Pattern.compile("var\\(\\s*(--[a-z0-9-]+)");
    private static final Pattern TOKEN_WITH_FALLBACK = Pattern.compile("var\\(--ds-[a-z-]+, #[0-9a-f]{3,6}\\)");
    private static final Pattern DEFINED = Pattern.compile("(--ds-[a-z0-9-]+)\\s*:");
    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{[^{}]*}");
    private static final Pattern COLOR =
            Pattern.compile(":[^;{}]*(#[0-9a-fA-F]{3,8}\\b|\\b(rgba?|hsla?|hwb|lab|lch|oklab|oklch|color|color-mix)\\(|"
                    + "\\b(black|white|gr[ae]y|silver|red|green|blue|yellow|orange|purple|navy|teal)\\b)");

    /** Paper is white in every theme, and so is the ground that a camera needs. */
    private static final Pattern BLACK_ON_WHITE = Pattern.compile(
            "@media print \\{(?:[^{}]*\\{[^{}]*})*\\s*}|\\.guildhall-certificate-(ground|squares) \\{[^}]*}");

    private final Map<Path, String> styles = styles();

    @Test
    public void colorsComeFromTokensAndStandAloneNowhere() {
        assertThat(styles).allSatisfy((file, css) -> {
            String rest = BLACK_ON_WHITE.matcher(css).replaceAll("");
            rest = TOKEN_WITH_FALLBACK.matcher(rest).replaceAll("token");
            assertThat(COLOR.matcher(rest).results().map(found -> found.group()))
                    .isEmpty();
        });
    }

    /** Else it looks one way on one page and another on the next; what features share is in the base sheet. */
    @Test
    public void nothingIsStyledInTwoSheets() {
        Map<String, Set<Path>> sheets = new TreeMap<>();
        styles.forEach((file, css) -> RULE.matcher(css.replaceAll("(?s)@[^;{]*\\{(?:[^{}]*\\{[^{}]*})*\\s*}", ""))
                .results()
                .flatMap(rule -> Stream.of(rule.group(1).split(",")))
                .forEach(selector -> sheets.computeIfAbsent(selector.strip(), any -> new TreeSet<>())
                        .add(file)));

        assertThat(sheets)
                .hasSizeGreaterThan(100)
                .allSatisfy((selector, files) -> assertThat(files).as(selector).hasSize(1));
    }

    @Test
    public void theDeviceDoesNotOverruleTheThemeOfThePerson() {
        assertThat(styles).allSatisfy((file, css) -> assertThat(css).doesNotContain("prefers-color-scheme"));
    }

    @Test
    public void everyTokenHasOneFallback() {
        Map<String, Set<String>> fallbacks = new TreeMap<>();
        styles.values().stream()
                .flatMap(css -> TOKEN_WITH_FALLBACK.matcher(css).results())
                .map(found -> found.group().split(", "))
                .forEach(token -> fallbacks
                        .computeIfAbsent(token[0], name -> new TreeSet<>())
                        .add(token[1]));

        assertThat(fallbacks)
                .isNotEmpty()
                .allSatisfy((token, values) -> assertThat(values).hasSize(1));
    }

    /** The build of each line holds the app against the AUI of its Confluence. */
    @Test
    public void everyTokenIsOneOfAui() throws IOException {
        Set<String> ofAui = tokensOfAui();

        assertThat(styles)
                .allSatisfy(
                        (file, css) -> assertThat(TOKEN.matcher(css).results().map(found -> found.group(1)))
                                .isSubsetOf(ofAui));
    }

    private static Set<String> tokensOfAui() throws IOException {
        Path folder = Path.of(System.getProperty("workbench.aui", "none"));
        if (!Files.exists(folder.resolve("fetched"))) {
            String reason = "Skipped: the build could not fetch AUI with npm";
            System.err.println(reason);
            Assume.assumeTrue(reason, false);
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file ->
                            file.toString().matches(".*/aui-prototyping(-design-tokens-base-themes-css)?\\.css"))
                    .flatMap(file -> DEFINED.matcher(SourceFiles.text(file)).results())
                    .map(found -> found.group(1))
                    .collect(Collectors.toSet());
        }
    }

    private static Map<Path, String> styles() {
        try (Stream<Path> files = Files.walk(WEB)) {
            return files.filter(file -> file.toString().endsWith(".css"))
                    .filter(file -> !WEB.relativize(file).equals(WITHOUT_CONFLUENCE))
                    .collect(Collectors.toMap(
                            WEB::relativize, file -> SourceFiles.text(file).replaceAll("(?s)/\\*.*?\\*/", "")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
