package org.guildhall.credential.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guildhall.credential.openbadges.Check;
import org.guildhall.credential.openbadges.CheckResult;
import org.guildhall.credential.openbadges.Verdict;
import org.guildhall.credential.openbadges.VerificationReport;
import org.guildhall.testkit.KeyTexts;
import org.junit.Test;

/** Whatever a verification finds has words, and only what is verified looks good. */
public class ReportWordsTest {
    private static final Path CODE = Path.of("src/main/java/org/guildhall/credential/openbadges");
    /** Words of the JSON itself, and the beginning of a code. */
    private static final Set<String> NO_CODES = Set.of("found-in-", "not-checked");

    private final Properties texts = texts();

    @Test
    public void everyCodeInTheVerifiersSourceIsKnown() {
        Set<String> known = new TreeSet<>(ReportCodes.REASONS);
        known.addAll(ReportCodes.SOURCES);
        Arrays.stream(Verdict.values()).map(Verdict::code).forEach(known::add);

        Matcher code = Pattern.compile("\"([a-z]+(?:-[a-z0-9]+)+-?)\"").matcher(source());
        Set<String> used = new TreeSet<>();
        while (code.find()) {
            used.add(code.group(1));
        }
        used.removeAll(NO_CODES);

        assertThat(used).hasSizeGreaterThan(50);
        assertThat(known).containsAll(used);
    }

    @Test
    public void everyCodeHasATextAndNoTextIsForNothing() {
        Stream<String> keys = Stream.of(
                        with("reason.", ReportCodes.allReasons()),
                        with("source.", ReportCodes.SOURCES),
                        with("source.", List.of("file", "stapled-list")),
                        with("verdict.", codes(Verdict.values(), Verdict::code)),
                        with("advice.", codes(Verdict.values(), Verdict::code)),
                        with("step.", codes(Check.values(), Check::code)),
                        with("outcome.", codes(CheckResult.Outcome.values(), CheckResult.Outcome::code)))
                .flatMap(each -> each);

        Set<String> wanted = keys.collect(Collectors.toCollection(TreeSet::new));
        Set<String> present = texts.stringPropertyNames().stream()
                .filter(key -> key.matches("guildhall\\.verify\\.(reason|source|verdict|advice|step|outcome)\\..*"))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(present).isEqualTo(wanted);
    }

    @Test
    public void onlyTheGoodVerdictLooksGood() {
        for (Verdict verdict : Verdict.values()) {
            ReportView view =
                    new ReportViews(new KeyTexts()).view(new VerificationReport(verdict, List.of(), Optional.empty()));

            assertThat(view.good()).isEqualTo(verdict == Verdict.VERIFIED);
            assertThat(view.tone().equals("success")).isEqualTo(verdict == Verdict.VERIFIED);
            assertThat(view.symbol().equals("✔")).isEqualTo(verdict == Verdict.VERIFIED);
        }
    }

    @Test
    public void checksThatWereNotReachedAreNamed() {
        ReportView view = new ReportViews(new KeyTexts())
                .view(new VerificationReport(Verdict.MALFORMED, List.of(), Optional.empty()));

        assertThat(view.checks()).hasSize(Check.values().length - 1).allSatisfy(line -> {
            assertThat(line.outcome()).isEqualTo("not-checked");
            assertThat(line.reason()).isEqualTo("not-reached");
        });
    }

    private static <T> List<String> codes(T[] values, java.util.function.Function<T, String> code) {
        return Arrays.stream(values).map(code).toList();
    }

    private static Stream<String> with(String group, List<String> codes) {
        return codes.stream().map(code -> "guildhall.verify." + group + code);
    }

    private static String source() {
        try (Stream<Path> files = Files.list(CODE)) {
            return files.map(file -> {
                        try {
                            return Files.readString(file);
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    })
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties texts() {
        Properties properties = new Properties();
        try (var reader = Files.newBufferedReader(Path.of("src/main/resources/i18n/credential.properties"))) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
