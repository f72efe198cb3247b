package org.guildhall.build;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.After;
import org.junit.Test;

/** Whoever gets the jar learns which libraries are in it, and under which licences. */
public class LibrariesIT {
    private final BuiltJar jar = new BuiltJar();

    @After
    public void closeJar() throws IOException {
        jar.close();
    }

    @Test
    public void theBillOfMaterialsListsExactlyTheLibrariesWhoseClassesAreInTheJar() throws IOException {
        Set<String> listed = libraries().stream().map(Library::file).collect(Collectors.toSet());

        assertThat(listed).isNotEmpty().isEqualTo(filesOfForeignClasses());
    }

    @Test
    public void everyLibraryIsNamedInTheNoticeWithItsVersion() throws IOException {
        String notice = jar.text("META-INF/NOTICE");

        assertThat(libraries())
                .isNotEmpty()
                .allSatisfy(library -> assertThat(notice)
                        .contains(library.version() + " (" + library.group() + ":" + library.name() + ")"));
    }

    @Test
    public void everyLibraryHasTheTextOfItsLicence() throws IOException {
        assertThat(libraries()).isNotEmpty().allSatisfy(library -> {
            String folder = "META-INF/licenses/" + library.group() + "." + library.name() + "/";
            String texts = jar.files().stream()
                    .map(JarEntry::getName)
                    .filter(name -> name.startsWith(folder) && name.contains("LICENSE"))
                    .map(jar::text)
                    .collect(Collectors.joining());
            String words = library.licence().equals("MIT") ? "Permission is hereby granted" : "Apache License";
            assertThat(texts).as(folder).contains(words);
        });
    }

    @Test
    public void theAppsOwnLicenceIsInTheJar() throws IOException {
        assertThat(jar.text("META-INF/LICENSE")).isEqualTo(Files.readString(Path.of("LICENSE")));
    }

    @Test
    public void theBillOfMaterialsHoldsNothingThatChangesFromBuildToBuild() throws IOException {
        JsonNode bill = bill();

        assertThat(bill.has("serialNumber")).isFalse();
        assertThat(bill.path("metadata").has("timestamp")).isFalse();
    }

    /** A library as the bill of materials names it; the licence by its SPDX identifier. */
    private record Library(String group, String name, String version, String licence) {
        String file() {
            return name + "-" + version + ".jar";
        }
    }

    private static List<Library> libraries() throws IOException {
        return StreamSupport.stream(bill().path("components").spliterator(), false)
                .map(component -> new Library(
                        component.path("group").asText(),
                        component.path("name").asText(),
                        component.path("version").asText(),
                        component
                                .path("licenses")
                                .path(0)
                                .path("license")
                                .path("id")
                                .asText()))
                .toList();
    }

    private static JsonNode bill() throws IOException {
        String file = System.getProperty("guildhall.jar").replaceAll("\\.jar$", ".cdx.json");
        return new ObjectMapper().readTree(Path.of(file).toFile());
    }

    /** The artifacts on the class path from which the jar's classes that are not the app's own were taken. */
    private Set<String> filesOfForeignClasses() {
        return jar.classFiles().stream()
                .map(JarEntry::getName)
                .filter(name -> !name.startsWith("org/guildhall/"))
                .map(LibrariesIT::artifactOf)
                .collect(Collectors.toSet());
    }

    /** The file that holds a class, among all that hold one of its name the one outside the build's own output. */
    private static String artifactOf(String classFile) {
        return LibrariesIT.class
                .getClassLoader()
                .resources(classFile)
                .map(URL::getPath)
                .filter(path -> path.contains(".jar!"))
                .map(path -> path.replaceAll(".*/([^/]+\\.jar)!.*", "$1"))
                .findFirst()
                .orElseThrow(() -> new AssertionError(classFile + " is of no library"));
    }
}
