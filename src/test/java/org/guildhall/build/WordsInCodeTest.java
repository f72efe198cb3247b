package org.guildhall.build;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.core.domain.properties.HasOwner;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.guildhall.testkit.SourceFiles;
import org.junit.Test;

/** What a person reads is written in the bundles, and its days by the one who shows it, in the reader's language. */
public class WordsInCodeTest {
    private static final Path SOURCES = Path.of("src/main/java");

    /** Reads the headers that spreadsheets of others have; shows none of them. */
    private static final String RECOGNISES_HEADERS = "ImportField.java";

    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|(?m)^\\s*//.*$");
    private static final Pattern END_OF_STATEMENT = Pattern.compile("(?<=[;{}])\\s*\\n");
    private static final Pattern FOR_DEVELOPERS = Pattern.compile("(?:Exception|Error|\\blog\\.\\w+)\\s*\\(");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
    private static final Pattern KEY = Pattern.compile("\"guildhall\\.[^\"]*\"");
    private static final Pattern TWO_WORDS = Pattern.compile("(?!LLLL uuuu)\\b\\p{L}{2,}:? \\p{Ll}{2,}|\\p{L}{2,}: $");
    private static final Pattern MARKUP_OR_PATTERN = Pattern.compile("[<=|]");
    private static final Pattern MADE_IN_JAVA =
            Pattern.compile("[.:]toString\\b|String\\.valueOf|orElse\\(\"[a-z]+\"\\)|LocalDate\\.now\\(");

    @Test
    public void noSentenceStandsInTheCode() {
        assertThat(findings(WordsInCodeTest::sentences)).isEmpty();
    }

    @Test
    public void whatMessagesAreGivenIsNotPutIntoWordsBefore() {
        assertThat(findings(WordsInCodeTest::wordedArguments)).isEmpty();
    }

    @Test
    public void daysAreWrittenInOnePlace() {
        JavaClasses app =
                new ClassFileImporter().withImportOption(new AppOnly()).importPackages("org.guildhall");

        noClasses()
                .that()
                .doNotHaveSimpleName("LocalMessages")
                .should()
                .callMethodWhere(JavaCall.Predicates.target(HasOwner.Predicates.With.owner(
                                JavaClass.Predicates.equivalentTo(DateTimeFormatter.class)))
                        .and(JavaCall.Predicates.target(HasName.Predicates.nameMatching("ofLocalized.*|withLocale"))))
                .check(app);
    }

    @Test
    public void aSentenceInTheCodeIsFound() {
        assertThat(sentences("return \"Memberships ended: \" + gone;\n")).containsExactly("Memberships ended: ");
        assertThat(sentences("texts.text(key, \"until further notice\");\n")).containsExactly("until further notice");
        assertThat(sentences("/** \"of a comment\" */ // \"of a comment\"\n")).isEmpty();
        assertThat(sentences("throw new IllegalStateException(\"No key could be made\");\n"))
                .isEmpty();
        assertThat(sentences("log.warn(\"Nobody was told\");\n")).isEmpty();
        assertThat(sentences("Query.select().where(\"SCHEME_ID = ? AND LEVEL_NAME = ?\");\n"))
                .isEmpty();
    }

    @Test
    public void aWordedArgumentIsFound() {
        for (String argument : List.of(
                "last.toString()", "day.map(LocalDate::toString)", "String.valueOf(day)", "word.orElse(\"never\")")) {
            assertThat(wordedArguments("throw Refusal.conflict(\"on\", \"guildhall.too-late\", " + argument + ");\n"))
                    .as(argument)
                    .hasSize(1);
        }
        assertThat(wordedArguments("throw Refusal.conflict(\"on\", \"guildhall.too-late\", last);\n"))
                .isEmpty();
        assertThat(wordedArguments("return last.toString();\n")).isEmpty();
    }

    private static List<String> sentences(String source) {
        return statements(source)
                .filter(statement -> !FOR_DEVELOPERS.matcher(statement).find())
                .flatMap(statement -> LITERAL.matcher(statement).results())
                .map(literal -> literal.group(1))
                .filter(literal -> TWO_WORDS.matcher(literal).find())
                .filter(literal -> !MARKUP_OR_PATTERN.matcher(literal).find())
                .toList();
    }

    private static List<String> wordedArguments(String source) {
        return statements(source)
                .flatMap(statement -> KEY.matcher(statement).results().map(key -> arguments(statement, key.end())))
                .filter(arguments -> MADE_IN_JAVA.matcher(arguments).find())
                .toList();
    }

    /** What follows in the same call. */
    private static String arguments(String statement, int from) {
        int depth = 0;
        for (int i = from; i < statement.length(); i++) {
            depth += statement.charAt(i) == '(' ? 1 : statement.charAt(i) == ')' ? -1 : 0;
            if (depth < 0) {
                return statement.substring(from, i);
            }
        }
        return statement.substring(from);
    }

    private static Stream<String> statements(String source) {
        return Arrays.stream(END_OF_STATEMENT.split(COMMENT.matcher(source).replaceAll("")));
    }

    private static Map<String, List<String>> findings(Function<String, List<String>> search) {
        Map<String, List<String>> found = new TreeMap<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith(RECOGNISES_HEADERS))
                    .forEach(file -> found.put(file.toString(), search.apply(SourceFiles.text(file))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        found.values().removeIf(List::isEmpty);
        return found;
    }
}
