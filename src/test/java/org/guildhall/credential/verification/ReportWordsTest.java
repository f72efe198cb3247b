package org.guildhall.credential.verification;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guildhall.accreditation.status.LastDays;
import org.guildhall.credential.openbadges.Check;
import org.guildhall.credential.openbadges.CheckResult;
import org.guildhall.credential.openbadges.ReasonCode;
import org.guildhall.credential.openbadges.ReportSource;
import org.guildhall.credential.openbadges.Verdict;
import org.guildhall.credential.openbadges.VerificationReport;
import org.guildhall.testkit.KeyTexts;
import org.junit.Test;
import org.yaml.snakeyaml.Yaml;

/** Whatever a verification finds has words, and only what is verified looks good. */
public class ReportWordsTest {
    private static final Path CODE = Path.of("src/main/java/org/guildhall/credential");
    private static final Path SCRIPT = Path.of("src/main/resources/web/credential/offline.js");

    private final Properties texts = texts();

    @Test
    public void everyReasonIsFoundBySomeCheckAndEverySourceAsked() {
        String code = source();

        assertThat(ReasonCode.values())
                .allMatch(reason -> Pattern.compile("ReasonCode\\." + reason + "\\b")
                        .matcher(code)
                        .find());
        assertThat(ReportSource.values())
                .allMatch(source -> Pattern.compile("ReportSource\\." + source + "\\b")
                        .matcher(code)
                        .find());
    }

    @Test
    public void thePageThatWorksWithoutANetworkFindsNothingThatHasNoWords() throws IOException {
        String script = Files.readString(SCRIPT);
        Set<String> checks = new TreeSet<>(codes(Check.values(), Check::code));
        Set<String> reasons = new TreeSet<>(ReportCodes.allReasons());

        assertThat(found("run\\.(?:passed|failed|notChecked)\\('([a-z]+)'", script))
                .isNotEmpty()
                .isSubsetOf(checks);
        assertThat(found("run\\.(?:passed|failed|notChecked)\\('[a-z]+', '([a-z0-9-]*[a-z0-9])'", script))
                .hasSizeGreaterThan(20)
                .isSubsetOf(reasons);
        assertThat(found("return '([a-z]+(?:-[a-z0-9]+)+)';", script))
                .isNotEmpty()
                .isSubsetOf(reasons);
        assertThat(found("'([a-z]+(?:-[a-z0-9]+)+)'", script)).containsAll(ReportCodes.OFFLINE_REASONS);
    }

    @Test
    public void openApiNamesEveryCheckOutcomeAndReasonAndNoOther() {
        assertThat(described("check")).containsExactlyElementsOf(codes(Check.values(), Check::code));
        assertThat(described("outcome"))
                .containsExactlyElementsOf(codes(CheckResult.Outcome.values(), CheckResult.Outcome::code));
        assertThat(described("reason")).containsExactlyElementsOf(codes(ReasonCode.values(), ReasonCode::code));
    }

    @Test
    public void everyCodeHasATextAndNoTextIsForNothing() {
        Stream<String> keys = Stream.of(
                        with("reason.", ReportCodes.allReasons()),
                        with("source.", codes(ReportSource.values(), ReportSource::code)),
                        with("source.", List.of("stapled-list")),
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
            ReportView view = new ReportViews(new KeyTexts())
                    .view(new CheckedCredential(
                            new VerificationReport(verdict, List.of(), Optional.empty()), LastDays.NONE));

            assertThat(view.good()).isEqualTo(verdict == Verdict.VERIFIED);
            assertThat(view.tone().equals("success")).isEqualTo(verdict == Verdict.VERIFIED);
            assertThat(view.symbol().equals("✔")).isEqualTo(verdict == Verdict.VERIFIED);
        }
    }

    @Test
    public void checksThatWereNotReachedAreNamed() {
        ReportView view = new ReportViews(new KeyTexts())
                .view(new CheckedCredential(
                        new VerificationReport(Verdict.MALFORMED, List.of(), Optional.empty()), LastDays.NONE));

        assertThat(view.checks()).hasSize(Check.values().length - 1).allSatisfy(line -> {
            assertThat(line.outcome()).isEqualTo("not-checked");
            assertThat(line.reason()).isEqualTo("not-reached");
        });
    }

    private static Set<String> found(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The words that a field of a line of the answer may have. */
    private static List<String> described(String field) {
        try (var reader = Files.newBufferedReader(Path.of("src/main/resources/openapi/guildhall.yaml"))) {
            JsonNode api = new ObjectMapper().valueToTree(new Yaml().load(reader));
            List<String> words = new ArrayList<>();
            api.at("/components/schemas/VerificationLine/properties/" + field + "/enum")
                    .forEach(word -> words.add(word.asText()));
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> List<String> codes(T[] values, java.util.function.Function<T, String> code) {
        return Arrays.stream(values).map(code).toList();
    }

    private static Stream<String> with(String group, List<String> codes) {
        return codes.stream().map(code -> "guildhall.verify." + group + code);
    }

    private static String source() {
        try (Stream<Path> files = Files.walk(CODE)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> {
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
