package org.guildhall.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.Test;

/**
 * The profile for Atlassian's own tools follows the default build. Only its text can be checked: Maven resolves its
 * packaging and its lists of versions from Atlassian's repository alone.
 */
public class AmpsProfileTest {
    private final Document pom = Jsoup.parse(read("pom.xml"), "", Parser.xmlParser());
    private final Element amps =
            pom.select("profiles > profile:has(> id:containsOwn(amps))").first();

    @Test
    public void itBuildsForTheHostOfTheDefaultBuild() {
        String hostsLine = pom.select("project > properties > line").text();

        assertThat(property("confluence.version")).startsWith(hostsLine + ".");
        assertThat(property("amps.version")).startsWith("9.13.");
        assertThat(property("spring.scanner.version")).startsWith("6.");
        assertThat(property("platform.version")).startsWith("8.");
    }

    @Test
    public void everyHostPartIsAskedForInAVersionThatTheProfileGives() {
        assertThat(amps.select("dependencyManagement version").eachText())
                .containsExactly("${confluence.version}", "${platform.version}");
        assertThat(amps.select("version").eachText())
                .filteredOn(version -> version.startsWith("${"))
                .allSatisfy(version -> assertThat(property(version.substring(2, version.length() - 1)))
                        .as(version)
                        .isNotEmpty());
    }

    @Test
    public void whatAtlassiansToolsDoIsNotDoneByTheDefaultBuildToo() {
        for (String phase : List.of("app.bundle.phase", "app.index.phase", "app.manifest.phase")) {
            assertThat(property(phase)).as(phase).isEqualTo("none");
            assertThat(pom.select("project > build phase").eachText()).as(phase).contains("${" + phase + "}");
        }
        assertThat(property("host.api.skip")).isEqualTo("true");
        assertThat(property("app.packaging")).isEqualTo("atlassian-plugin");
    }

    @Test
    public void theManifestSaysTheSameAsInTheDefaultBuild() {
        Element instructions = amps.select("instructions").first();
        Matcher header =
                Pattern.compile("setProperty\\('([A-Z][A-Za-z-]+)'").matcher(read("src/build/bundle-manifest.groovy"));

        assertThat(header.results().map(found -> found.group(1)).toList())
                .contains("Import-Package", "Atlassian-Plugin-Key")
                .filteredOn(name -> !name.equals("Bundle-License")) // Atlassian's plugin writes it from the POM itself
                .allSatisfy(name ->
                        assertThat(instructions.getElementsByTag(name)).as(name).hasSize(1));
        assertThat(instructions.getElementsByTag("Import-Package").text()).isEqualTo("${app.import.package}");
    }

    private String property(String name) {
        return amps.select("> properties").first().getElementsByTag(name).text();
    }

    private static String read(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
