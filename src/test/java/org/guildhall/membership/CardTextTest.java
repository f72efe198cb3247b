package org.guildhall.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.Test;

public class CardTextTest {

    @Test
    public void whatIsKeptIsReadAgain() {
        String stored = CardText.of(List.of(List.of("teaches", "Weaving: “twill” & co."), List.of("knows", "")));

        assertThat(CardText.lines(stored, 2).orElseThrow())
                .containsExactly(new String[] {"teaches", "Weaving: “twill” & co."}, new String[] {"knows", ""});
    }

    @Test
    public void nothingIsKeptAsNothing() {
        assertThat(CardText.lines(CardText.of(List.of()), 2).orElseThrow()).isEmpty();
    }

    @Test
    public void whatIsNotKeptYetIsReadFromTheTables() {
        assertThat(CardText.lines(null, 2)).isEmpty();
    }

    @Test
    public void whatIsTooLongIsReadFromTheTables() {
        int room = CardText.LONGEST - "1\n\t".length();

        assertThat(CardText.of(List.of(List.of("a".repeat(room), "")))).hasSize(CardText.LONGEST);
        assertThat(CardText.of(List.of(List.of("a".repeat(room), "b")))).isEqualTo(CardText.READ_THE_TABLES);
        assertThat(CardText.lines(CardText.READ_THE_TABLES, 2)).isEmpty();
    }

    @Test
    public void lengthIsCountedInBytes() {
        String stored = CardText.of(List.of(List.of("織".repeat(149), "")));

        assertThat(stored.getBytes(StandardCharsets.UTF_8)).hasSize(CardText.LONGEST);
        assertThat(CardText.of(List.of(List.of("織".repeat(150), "")))).isEqualTo(CardText.READ_THE_TABLES);
    }

    @Test
    public void aFieldThatWouldBeReadAsTwoIsNotKept() {
        assertThat(CardText.of(List.of(List.of("one\ttwo", "")))).isEqualTo(CardText.READ_THE_TABLES);
        assertThat(CardText.of(List.of(List.of("one\ntwo", "")))).isEqualTo(CardText.READ_THE_TABLES);
    }

    @Test
    public void whatNobodyHasWrittenIsReadFromTheTables() {
        for (String foreign :
                List.of("", "2", "2\nknows\tWeaving", "1\n", "1\nknows", "1\na\tb\tc", "1 ", "knows\tWeaving")) {
            assertThat(CardText.lines(foreign, 2)).as(foreign).isEmpty();
        }
    }
}
