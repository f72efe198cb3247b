package org.guildhall.build;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchUnitRunner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.runner.RunWith;

/**
 * A class that takes more than six others does more than one thing. Pages are let off: their base class needs three
 * already. So are values: a record says all it holds, and an enum's constants are written once.
 */
@RunWith(ArchUnitRunner.class)
@AnalyzeClasses(packages = "org.guildhall", importOptions = AppOnly.class)
public class ConstructorsTest {
    private static final Path TO_SPLIT = Path.of("src/test/resources/long-constructors.txt");
    private static final int MOST = 6;

    @ArchTest
    public static void noClassTakesMoreThanSixOthers(JavaClasses app) throws IOException {
        Set<String> wrong = app.stream()
                .filter(ConstructorsTest::isJudged)
                .flatMap(type -> type.getConstructors().stream())
                .filter(made -> made.getRawParameterTypes().size() > MOST)
                .map(ConstructorsTest::text)
                .collect(Collectors.toCollection(TreeSet::new));
        if (Boolean.getBoolean("guildhall.write")) {
            Files.writeString(TO_SPLIT, String.join("\n", wrong) + "\n");
        }
        assertThat(wrong)
                .as(
                        "constructors of more than %s parameters (%s lists those still to split, each as long as it"
                                + " is)",
                        MOST, TO_SPLIT)
                .containsExactlyInAnyOrderElementsOf(listed());
    }

    private static boolean isJudged(JavaClass type) {
        return !type.isRecord() && !type.isEnum() && !type.getPackageName().endsWith(".web");
    }

    private static String text(JavaConstructor made) {
        return made.getOwner().getName().substring("org.guildhall.".length())
                + " "
                + made.getRawParameterTypes().size();
    }

    private static Set<String> listed() {
        try {
            return Files.readAllLines(TO_SPLIT).stream()
                    .filter(line -> !line.isBlank())
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
