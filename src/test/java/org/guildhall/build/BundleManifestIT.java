package org.guildhall.build;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.servlet.Servlet;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.After;
import org.junit.Test;

/** The manifest asks of Confluence what it is known to give, and nothing is left to chance at run time. */
public class BundleManifestIT {
    private static final String KEY = "org.guildhall.confluence";

    /** The jar's line: its sources are renamed for the hosts before Confluence 10, and so is this class's import. */
    private static final boolean BEFORE_10 = Inject.class.getPackageName().startsWith("javax.");

    /** What the host exports to apps: the package or its parent, and the range in which it may come. */
    private static final Map<String, String> GIVEN = Map.ofEntries(
            Map.entry("com.atlassian", "0.0.0"), // the host's own API, proven member by member in host-api.txt
            Map.entry(
                    PostConstruct.class.getPackageName(), "0.0.0"), // on 9 also exported by the JVM, without a version
            Map.entry(Inject.class.getPackageName(), from10("[1.0.0,2.0.0)")), // the scanner's annotations
            Map.entry(Servlet.class.getPackageName(), from10("[2.5.0,5.0.0)")),
            Map.entry(Path.class.getPackageName(), from10("[2.0.0,3.0.0)")), // REST v1's JAX-RS 1 must not be taken
            Map.entry("net.java.ao", "0.0.0"), // Active Objects; the host's exact version is not known
            Map.entry("org.apache.struts2.interceptor.parameter", "0.0.0"), // @StrutsParameter
            Map.entry("javax.swing", ""), // of the JVM itself, named by the library that draws SVG
            Map.entry("javax.imageio", ""), // of the JVM itself, for pictures
            Map.entry("javax.crypto", ""), // of the JVM itself, for the bundled JOSE library
            Map.entry("javax.net.ssl", ""),
            Map.entry("javax.xml", ""), // of the JVM
            Map.entry("org.w3c.dom", ""), // of the JVM
            Map.entry("org.xml.sax", ""), // of the JVM
            Map.entry("org.eclipse.gemini.blueprint", "0.0.0"), // the host's own extender
            Map.entry("sun.misc", ""),
            Map.entry("org.slf4j", "[1.7.0,3.0.0)")); // the host's log

    /** Parts of the host that some sites switch off, and what bundled libraries ask for that the app does not use. */
    private static final Set<String> OPTIONAL = Set.of(
            "com.atlassian.confluence.plugin.descriptor.web.conditions",
            "com.atlassian.confluence.plugins.createcontent",
            "com.atlassian.user.search",
            "javax.swing",
            "javax.xml.datatype",
            "javax.xml.namespace",
            "javax.xml.parsers",
            "javax.xml.transform",
            "org.eclipse.gemini.blueprint",
            "org.w3c.dom",
            "org.xml.sax",
            "sun.misc");

    private final BuiltJar jar = new BuiltJar();
    private final Map<String, String> imports = imports();

    @After
    public void closeJar() throws IOException {
        jar.close();
    }

    @Test
    public void thePluginKeyIsTheBundlesName() {
        assertThat(jar.header("Atlassian-Plugin-Key")).isEqualTo(KEY);
        assertThat(jar.header("Bundle-SymbolicName")).isEqualTo(KEY);
        assertThat(jar.header("Spring-Context")).isEqualTo("*");
        assertThat(jar.header("Bundle-ManifestVersion")).isEqualTo("2");
        assertThat(jar.text("atlassian-plugin.xml"))
                .contains("<version>" + jar.header("Bundle-Version") + "</version>");
    }

    @Test
    public void nothingIsExportedOrImportedOnDemand() {
        assertThat(jar.header("Export-Package")).isNull();
        assertThat(jar.header("DynamicImport-Package")).isNull();
        assertThat(jar.header("Bundle-ClassPath")).isNull();
    }

    @Test
    public void everyImportIsKnownToBeGiven() {
        assertThat(imports).isNotEmpty().allSatisfy((name, clause) -> {
            String parent = GIVEN.keySet().stream()
                    .filter(given -> (name + ".").startsWith(given + "."))
                    .findAny()
                    .orElse("nothing");
            assertThat(GIVEN).as(name).containsKey(parent);
            if (!GIVEN.get(parent).isEmpty()) {
                assertThat(clause).as(name).contains("version=\"" + GIVEN.get(parent) + "\"");
            }
        });
    }

    @Test
    public void whatTheAppCanDoWithoutIsOptionalAndNothingElse() {
        assertThat(imports)
                .allSatisfy((name, clause) -> assertThat(clause.contains("resolution:=optional"))
                        .as(name)
                        .isEqualTo(OPTIONAL.stream().anyMatch(parent -> (name + ".").startsWith(parent + "."))));
    }

    @Test
    public void everyHostPackageInUseIsImportedAndNoOther() throws IOException {
        Set<String> expected = packagesOfListedTypes();
        expected.remove("com.atlassian.plugin.spring.scanner.annotation.imports"); // read by the build alone
        expected.add(
                "com.atlassian.confluence.plugin.descriptor.web.conditions"); // named in atlassian-plugin.xml alone

        Set<String> imported = imports.keySet().stream()
                .filter(name -> name.startsWith("com.atlassian."))
                .collect(toSet());

        assertThat(imported).isEqualTo(expected);
    }

    /** The names of Jakarta EE's packages say their era, and the numbers that Confluence 10 and 11 export are not known. */
    private static String from10(String rangeBefore) {
        return BEFORE_10 ? rangeBefore : "0.0.0";
    }

    private static Set<String> packagesOfListedTypes() throws IOException {
        try (Stream<String> lines = Files.lines(java.nio.file.Path.of("src/test/resources/host-api.txt"))) {
            return lines.map(line -> line.replaceAll("  # .*", "").replaceAll("^\\w+ +", ""))
                    .filter(member -> member.startsWith("com.atlassian.") && !member.contains(" : "))
                    .map(type -> type.substring(0, type.lastIndexOf('.')))
                    .collect(toSet());
        }
    }

    private Map<String, String> imports() {
        String outsideQuotes = ",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)";
        Map<String, String> clauses = new TreeMap<>();
        Arrays.stream(jar.header("Import-Package").split(outsideQuotes))
                .forEach(clause -> clauses.put(clause.split(";")[0], clause));
        return clauses;
    }
}
