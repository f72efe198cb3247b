package org.guildhall.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.Assume.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.ClassRemapper;
import org.objectweb.asm.commons.Remapper;

/**
 * The jars for Confluence 9 and for 10 and 11 are one app. Compares this build's jar with the other line's, which is
 * the one that was built before: {@code mvn verify}, then {@code mvn -Pconfluence9 verify}.
 */
public class BothLinesIT {
    private static final String ERA = "(jakarta|javax)([./])(servlet|ws\\2rs|inject|annotation)";

    private static BuiltJar ours;
    private static BuiltJar other;

    @BeforeClass
    public static void openBoth() throws IOException {
        Path folder = Path.of(System.getProperty("guildhall.jar")).getParent();
        Optional<Path> found = folder.endsWith("confluence9")
                ? newestJar(folder.getParent(), "10")
                : newestJar(folder.resolve("confluence9"), "9");
        if (found.isEmpty()) {
            System.out.println("Skipped: the jar of the other line of hosts is not built yet");
        }
        assumeTrue(found.isPresent());
        ours = new BuiltJar();
        other = new BuiltJar(found.get());
    }

    @AfterClass
    public static void closeBoth() throws IOException {
        if (other != null) {
            ours.close();
            other.close();
        }
    }

    @Test
    public void bothHoldTheSameFiles() {
        assertThat(names(ours)).isEqualTo(names(other));
    }

    @Test
    public void everyFileButClassesAndDescriptorIsTheSame() {
        assertThat(names(ours))
                .filteredOn(name -> !name.endsWith(".class")
                        && !name.endsWith("MANIFEST.MF")
                        && !name.equals("atlassian-plugin.xml"))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(ours.bytes(name)).as(name).isEqualTo(other.bytes(name)));
    }

    @Test
    public void theDescriptorsDifferInTheVersionAlone() {
        assertThat(withoutVersion(ours)).isEqualTo(withoutVersion(other)).contains("<version/>");
    }

    @Test
    public void classesDifferOnlyWhereTheyNameTheHostsEra() {
        assertThat(ours.classFiles())
                .extracting(JarEntry::getName)
                .filteredOn(name -> !Arrays.equals(ours.bytes(name), other.bytes(name)))
                .isNotEmpty()
                .allMatch(name -> name.startsWith("org/guildhall/"))
                .allSatisfy(
                        name -> assertThat(ofNoEra(ours.bytes(name))).as(name).isEqualTo(ofNoEra(other.bytes(name))));
    }

    @Test
    public void theManifestsDifferInVersionErasNamesAndTheirRanges() {
        assertThat(manifest(ours)).isEqualTo(manifest(other));
    }

    /** So that an update of the host from 9 to 10 can be followed by an update of the app. */
    @Test
    public void theJarForTheNewerHostsHasTheHigherVersion() {
        assertThat(Stream.of(ours, other)
                        .map(jar -> jar.header("Bundle-Version"))
                        .sorted()
                        .toList())
                .satisfies(versions -> {
                    assertThat(versions).hasSize(2).doesNotHaveDuplicates();
                    assertThat(versions.get(0)).startsWith("10.");
                    assertThat(versions.get(1)).startsWith("9.");
                    assertThat(versions.get(0).substring(2))
                            .isEqualTo(versions.get(1).substring(1));
                });
    }

    private static Optional<Path> newestJar(Path folder, String line) throws IOException {
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches("guildhall-" + line + "\\.[0-9.]+\\.jar"))
                    .max(Comparator.comparingLong(file -> file.toFile().lastModified()));
        }
    }

    private static List<String> names(BuiltJar jar) {
        return jar.files().stream().map(JarEntry::getName).sorted().toList();
    }

    private static String withoutVersion(BuiltJar jar) {
        return jar.text("atlassian-plugin.xml").replaceAll("<version>[0-9.]+</version>", "<version/>");
    }

    /** The class with one name for the packages of both eras, written anew so that nothing but names can differ. */
    private static byte[] ofNoEra(byte[] type) {
        ClassWriter written = new ClassWriter(0);
        new ClassReader(type)
                .accept(
                        new ClassRemapper(withoutPlaces(written), new Remapper() {
                            @Override
                            public String map(String internalName) {
                                return internalName.replaceAll("^" + ERA + "(?=/)", "ee$2$3");
                            }
                        }),
                        0);
        return written.toByteArray();
    }

    /** The compiler names what a pattern is matched with after its place in the file, and an era's name moves that. */
    private static ClassVisitor withoutPlaces(ClassVisitor next) {
        return new ClassVisitor(Opcodes.ASM9, next) {
            @Override
            public MethodVisitor visitMethod(int access, String name, String type, String generic, String[] thrown) {
                return new MethodVisitor(api, super.visitMethod(access, name, type, generic, thrown)) {
                    @Override
                    public void visitLocalVariable(
                            String local, String its, String signature, Label start, Label end, int index) {
                        super.visitLocalVariable(
                                local.replaceFirst("^patt[0-9]+\\$temp$", "patt"), its, signature, start, end, index);
                    }
                };
            }
        };
    }

    private static Map<String, String> manifest(BuiltJar jar) {
        Map<String, String> headers = new TreeMap<>();
        jar.headers().forEach((name, value) -> headers.put(name.toString(), value.toString()));
        headers.put("Import-Package", imports(headers.get("Import-Package")));
        headers.remove("Bundle-Version");
        return headers;
    }

    private static String imports(String header) {
        return Stream.of(header.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)"))
                .map(clause -> clause.matches(ERA + ".*")
                        ? clause.replaceAll(ERA, "ee$2$3").replaceAll("version=\"[^\"]*\"", "version")
                        : clause)
                .sorted()
                .collect(Collectors.joining("\n"));
    }
}
