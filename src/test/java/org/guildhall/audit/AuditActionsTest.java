package org.guildhall.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guildhall.accreditation.record.RecordViews;
import org.guildhall.build.Compiled;
import org.guildhall.testkit.Academy;
import org.guildhall.testkit.Kind;
import org.guildhall.testkit.SourceFiles;
import org.junit.Rule;
import org.junit.Test;

/** What can stand in the record, as the features that write it say. */
public class AuditActionsTest {
    private static final Pattern EXPECTED_ENTRY = Pattern.compile("\\bentry\\(\\s*\"([a-z-]+)\"");

    @Rule
    public final Academy academy = new Academy(Kind.H2);

    @Test
    public void noCodeBelongsToTwo() {
        assertThat(actions().stream().map(AuditAction::code))
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("[a-z]+(-[a-z]+)*"));
    }

    @Test
    public void everyActionThereIsIsOffered() {
        Set<AuditAction> all = new ClassFileImporter()
                .importPath(Compiled.classes().resolve("org/guildhall")).stream()
                        .filter(type -> type.isAssignableTo(AuditAction.class) && !type.isInterface())
                        .map(JavaClass::reflect)
                        .flatMap(type -> Stream.of((AuditAction[]) type.getEnumConstants()))
                        .collect(Collectors.toSet());

        assertThat(actions()).containsExactlyInAnyOrderElementsOf(all);
    }

    @Test
    public void everyActionHasAText() {
        Properties texts = new Properties();
        SourceFiles.below(Path.of("src/main/resources/i18n"), ".properties").forEach(file -> load(texts, file));

        assertThat(actions().stream().map(AuditAction::textKey))
                .doesNotHaveDuplicates()
                .allMatch(texts::containsKey);
    }

    @Test
    public void screensOfferEveryActionInWords() {
        assertThat(academy.app.get(RecordViews.class).kinds())
                .hasSameSizeAs(actions())
                .allSatisfy((code, words) -> assertThat(words).endsWith("." + code));
    }

    /** The tests of writes name the whole entry that each of them leaves: {@code entry("grant", …)}. */
    @Test
    public void ofEveryActionATestSaysExactlyWhichEntryAWriteLeaves() {
        Set<String> expected = SourceFiles.below(Path.of("src/test/java"), ".java").stream()
                .flatMap(file -> EXPECTED_ENTRY.matcher(SourceFiles.text(file)).results())
                .map(match -> match.group(1))
                .collect(Collectors.toSet());

        assertThat(expected)
                .containsAll(actions().stream().map(AuditAction::code).toList());
    }

    private List<AuditAction> actions() {
        return academy.app.all(AuditActions.class).stream()
                .flatMap(writer -> writer.auditActions().stream())
                .toList();
    }

    private static void load(Properties texts, Path file) {
        try (var reader = Files.newBufferedReader(file)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
