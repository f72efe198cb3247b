package org.guildhall.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.guildhall.platform.error.RequestRefusedException;
import org.junit.Test;

/** The filter as a text. */
public class FilterTextTest {
    private static final List<String> KEYS =
            List.of("topic", "role", "accredited", "joined", "time-zone", "askable", "resting");
    private static final String LETTERS = "aB1 \"=>:-,.\u00e4\u7e54\u05d0\t+#/_";

    @Test
    public void whatIsWrittenIsReadBackAsItWas() {
        Random random = new Random(1);
        for (int i = 0; i < 5000; i++) {
            List<FilterTerm> terms = new ArrayList<>();
            for (int n = random.nextInt(5); n > 0; n--) {
                FilterTerm term = term(random);
                if (!terms.contains(term)) {
                    terms.add(term);
                }
            }

            assertThat(FilterText.parse(FilterText.write(terms)))
                    .as(FilterText.write(terms))
                    .isEqualTo(terms);
        }
    }

    private static FilterTerm term(Random random) {
        String key = KEYS.get(random.nextInt(KEYS.size()));
        String relation = List.of("", "teaches", "does", "knows", "learns").get(random.nextInt(5));
        String detail = key.equals("topic") ? relation : random.nextBoolean() ? text(random) : "";
        boolean isPlainYes = key.equals("askable") || key.equals("resting");
        boolean isAtLeast = !key.equals("topic") && !isPlainYes && !detail.isEmpty() && random.nextBoolean();
        return new FilterTerm(
                key, isPlainYes ? "yes" : text(random), isPlainYes ? "" : detail, isAtLeast, random.nextBoolean());
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder("x");
        for (int i = random.nextInt(8); i > 0; i--) {
            text.insert(random.nextInt(text.length() + 1), LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return text.toString();
    }

    @Test
    public void theWordsOfTheFieldAreUnderstood() {
        assertThat(FilterText.parse(
                        "  topic:facilitation does accredited:\"Master of Looms\"=\"Level 2\" -role:coordinator"
                                + "  accredited:mvf>=2 joined:30d askable -resting "))
                .containsExactly(
                        new FilterTerm("topic", "facilitation", "does", false),
                        new FilterTerm("accredited", "Master of Looms", "Level 2", false),
                        new FilterTerm("role", "coordinator", "", true),
                        new FilterTerm("accredited", "mvf", "2", true, false),
                        new FilterTerm("joined", "30d", "", false),
                        new FilterTerm("askable", "yes", "", false),
                        new FilterTerm("resting", "yes", "", true));
        assertThat(FilterText.parse("")).isEmpty();
    }

    @Test
    public void whatIsNotUnderstoodIsRefusedWithTheWord() {
        for (String[] each : new String[][] {
            {"weaving", "weaving"},
            {"topic:weaving dyes", "dyes"},
            {"role:member does", "does"},
            {"topic:\"open", "topic:\"open"},
            {"topic:", "topic:"},
            {"topic:\" \"", "topic:\""},
            {"Topic:x", "Topic:x"},
            {"topic:a=b=c", "topic:a=b=c"},
            {"accredited:a>b", "accredited:a>b"},
            {"accredited:a>", "accredited:a>"},
            {"-", "-"},
            {"--role:member", "--role:member"}
        }) {
            assertThatThrownBy(() -> FilterText.parse(each[0]))
                    .as(each[0])
                    .isInstanceOfSatisfying(RequestRefusedException.class, refusal -> {
                        assertThat(refusal.problems().get(0).field()).isEqualTo("f");
                        assertThat(refusal.problems().get(0).arguments()).containsExactly(each[1]);
                    });
        }
    }

    @Test
    public void moreThanAPageCanTakeIsRefused() {
        assertThatThrownBy(() -> FilterText.parse("topic:" + "x".repeat(FilterText.LONGEST)))
                .isInstanceOf(RequestRefusedException.class);
        assertThatThrownBy(() -> FilterText.parse("topic:a ".repeat(51))).isInstanceOf(RequestRefusedException.class);
    }
}
