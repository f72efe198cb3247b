package org.guildhall.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.After;
import org.junit.Test;

/** The jar holds the app, the libraries it brings along, and nothing else. */
public class JarContentIT {
    private static final int CLASS_FILE_OF_JAVA_17 = 61;
    private static final Set<String> TOP_LEVEL = Set.of(
            "META-INF",
            "atlassian-plugin.xml",
            "blueprint",
            "com",
            "de",
            "i18n",
            "images",
            "openapi",
            "org",
            "templates",
            "web");

    /** The app, and the few libraries the README gives a reason for. */
    private static final Pattern SHIPPED = Pattern.compile(
            "(org/guildhall|com/nimbusds|com/google/zxing|com/github/weisj/jsvg|com/fasterxml/jackson|de/siegmar/fastcsv|org/erdtman/jcs)/.*");

    private static final Pattern NOT_SHIPPED =
            Pattern.compile("org/guildhall/(workbench|testkit|build|it|live|bench)/.*");

    private final BuiltJar jar = new BuiltJar();

    @After
    public void closeJar() throws IOException {
        jar.close();
    }

    @Test
    public void everyClassIsTheAppsOwnOrOfALibraryTheReadmeNames() {
        assertThat(jar.classFiles())
                .isNotEmpty()
                .extracting(JarEntry::getName)
                .allSatisfy(name -> assertThat(name).matches(SHIPPED).doesNotMatch(NOT_SHIPPED));
    }

    @Test
    public void onlyKnownDirectoriesStandAtTheTop() {
        Set<String> top =
                jar.files().stream().map(entry -> entry.getName().split("/")[0]).collect(Collectors.toSet());

        assertThat(TOP_LEVEL).containsAll(top);
    }

    @Test
    public void noJarIsNested() {
        assertThat(jar.files()).extracting(JarEntry::getName).noneMatch(name -> name.endsWith(".jar"));
    }

    @Test
    public void everyClassRunsOnJava17() {
        assertThat(jar.classFiles()).allSatisfy(entry -> {
            int majorVersion = ByteBuffer.wrap(jar.bytes(entry.getName())).getShort(6);
            assertThat(majorVersion).as(entry.getName()).isLessThanOrEqualTo(CLASS_FILE_OF_JAVA_17);
        });
    }

    @Test
    public void noPlaceholderOfTheBuildIsLeftInTheDescriptor() {
        String withoutRedirects = jar.text("atlassian-plugin.xml").replaceAll("(?s)<result .*?</result>", "");

        assertThat(withoutRedirects)
                .contains("key=\"org.guildhall.confluence\"")
                .doesNotContain("${");
    }

    @Test
    public void theSpringFileAsksForTheIndexesOfScanner2() {
        assertThat(jar.text("META-INF/spring/spring-scanner.xml"))
                .contains("xmlns:atlassian-scanner=\"http://www.atlassian.com/schema/atlassian-scanner/2\"")
                .contains("<atlassian-scanner:scan-indexes/>");
    }

    @Test
    public void everyEntryBearsTheSameFixedTimeInAFixedOrder() {
        assertThat(jar.files())
                .extracting(JarEntry::getTimeLocal)
                .containsOnly(jar.files().get(0).getTimeLocal());
        assertThat(jar.files().get(0).getTimeLocal()).hasToString("2026-01-01T00:00");
        assertThat(jar.headers().keySet())
                .extracting(Object::toString)
                .doesNotContain("Bnd-LastModified", "Build-Time", "Built-By", "Created-On", "Tool");
    }
}
