package org.guildhall.platform.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.Test;

public class DigitCodeTest {
    private static final long SEED = 20260301;

    @Test
    public void everyCharacterIsWrittenInDigitsAndInTheOrderOfTheCodePoints() {
        String before = DigitCode.END;
        for (int point = 0; point <= Character.MAX_CODE_POINT; point++) {
            String code = DigitCode.of(Character.toString(point));
            if (!code.matches("[0-9]{2,8}") || code.compareTo(before) <= 0 || code.startsWith(before)) {
                throw new AssertionError("U+%04X is %s after %s".formatted(point, code, before));
            }
            before = code;
        }
    }

    @Test
    public void commonLettersStayShort() {
        assertThat(Stream.of("a", "7", " ", "é", "λ", "ж", "ש", "م", "ก", "ᄀ", "李", "🦊")
                        .map(letter -> DigitCode.of(letter).length()))
                .containsExactly(2, 2, 2, 4, 4, 4, 5, 5, 5, 5, 6, 8);
    }

    @Test
    public void textsComeInTheOrderOfTheirCodePoints() {
        List<String> texts = texts();
        for (String one : texts) {
            for (String other : texts) {
                assertThat(Integer.signum(DigitCode.of(one).compareTo(DigitCode.of(other))))
                        .as("seed %d: “%s” and “%s”", SEED, one, other)
                        .isEqualTo(Integer.signum(comparePoints(one, other)));
            }
        }
    }

    @Test
    public void anEndComesBeforeWhateverGoesOn() {
        for (String text : texts()) {
            assertThat(DigitCode.of("ann") + DigitCode.END)
                    .as("seed %d: %s", SEED, text)
                    .isLessThan(DigitCode.of("ann" + (text.isEmpty() ? "\0" : text)));
        }
    }

    @Test
    public void onlyTheBeginningsOfATextBeginItsCode() {
        List<String> texts = texts();
        for (String one : texts) {
            for (String other : texts) {
                assertThat(DigitCode.of(one).startsWith(DigitCode.of(other)))
                        .as("seed %d: “%s” and “%s”", SEED, one, other)
                        .isEqualTo(one.startsWith(other));
            }
        }
    }

    @Test
    public void aBeginningHasWholeCharactersOnly() {
        assertThat(DigitCode.beginning("a李b", 9)).isEqualTo(DigitCode.of("a李"));
        assertThat(DigitCode.beginning("a李b", 8)).isEqualTo(DigitCode.of("a李"));
        assertThat(DigitCode.beginning("a李b", 7)).isEqualTo(DigitCode.of("a"));
        assertThat(DigitCode.beginning("a李b", 1)).isEmpty();
    }

    @Test
    public void aSuccessorIsTheLeastTextBeyondAllThatBeginAlike() {
        Map.of("0", "1", "12", "13", "19", "2", "1299", "13", "8999999", "9")
                .forEach((digits, next) ->
                        assertThat(DigitCode.successor(digits)).as(digits).isEqualTo(next));
        Random random = new Random(SEED);
        for (int i = 0; i < 1000; i++) {
            String digits = random.nextInt(9) + digits(random, random.nextInt(6));
            String more = digits + digits(random, random.nextInt(12));
            assertThat(DigitCode.successor(digits))
                    .as("seed %d: %s", SEED, digits)
                    .isGreaterThan(more)
                    .isGreaterThan(digits + "9".repeat(450));
        }
    }

    @Test
    public void nothingComesAfterNines() {
        for (String digits : List.of("", "9", "999")) {
            assertThatThrownBy(() -> DigitCode.successor(digits)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    public void everyCharacterHasASuccessor() {
        String last = DigitCode.of(Character.toString(Character.MAX_CODE_POINT));

        assertThat(DigitCode.successor(last)).isGreaterThan(last).startsWith("8");
    }

    @Test
    public void aDayIsEightDigitsInTheOrderOfTime() {
        assertThat(DigitCode.of(LocalDate.parse("2026-03-01"))).isEqualTo("20260301");
        assertThat(DigitCode.of(LocalDate.parse("0800-12-25"))).isEqualTo("08001225");
        assertThat(DigitCode.of(LocalDate.MIN)).isEqualTo("00000101");
        assertThat(DigitCode.of(LocalDate.MAX)).isEqualTo("99991231");
    }

    private static List<String> texts() {
        Random random = new Random(SEED);
        Stream<String> some = IntStream.range(0, 80).mapToObj(i -> text(random));
        return Stream.concat(Stream.of("", "ann", "ann lee", "annlee", "zzzzzzzz", "aa", "李", "李小", "\0"), some)
                .toList();
    }

    private static String text(Random random) {
        String alphabet = "ab 01zA-_éжم李한🦊𝒜\uFFFD";
        int[] points = alphabet.codePoints().toArray();
        StringBuilder text = new StringBuilder();
        random.ints(1 + random.nextInt(4), 0, points.length).forEach(i -> text.appendCodePoint(points[i]));
        return text.toString();
    }

    private static String digits(Random random, int count) {
        StringBuilder digits = new StringBuilder();
        random.ints(count, 0, 10).forEach(digits::append);
        return digits.toString();
    }

    private static int comparePoints(String one, String other) {
        return java.util.Arrays.compare(
                one.codePoints().toArray(), other.codePoints().toArray());
    }
}
