package org.guildhall.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.Test;

public class PastedTextTest {

    @Test
    public void whatNobodySeesGoesFromTheEnds() {
        for (String around : List.of(
                " ", "\u00a0", "\u2003", "\u3000", "\ufeff", "\u200b", "\u200e", "\u200f", "\u202a", "\u2060", "\u00ad",
                "\u3164", "\u0085", "\t\r\n", "\u2028", "\u180e")) {
            assertThat(PastedText.words(around + "Zoë Lindqvist" + around))
                    .as(around)
                    .isEqualTo("Zoë Lindqvist");
            assertThat(PastedText.code(around + "2026-05-03" + around))
                    .as(around)
                    .isEqualTo("2026-05-03");
            assertThat(PastedText.words(around)).isEmpty();
        }
    }

    @Test
    public void whatLettersNeedStaysWithinWords() {
        for (String name :
                List.of("山田\u3000太郎", "می\u200cخواهم", "👩\u200d🚀 crew", "a\nb", "a\u200fb", "ไทย\u200bไทย")) {
            assertThat(PastedText.words(name)).isEqualTo(name);
        }
        assertThat(PastedText.words("Zoë\u00a0van\u202fder\ufeff Berg")).isEqualTo("Zoë van der Berg");
        String flag = new String(new int[] {0x1F3F4, 0xE0067, 0xE0062, 0xE007F}, 0, 4);
        assertThat(PastedText.words(flag + "\u200b")).isEqualTo(flag);
    }

    @Test
    public void codesAreReadHoweverTheyAreWritten() {
        assertThat(PastedText.code("２０２６－０５－０３")).isEqualTo("2026-05-03");
        assertThat(PastedText.code("2026\u201105\u201303")).isEqualTo("2026-05-03");
        assertThat(PastedText.code("2026\u221205\u200b\u2212\u200e03")).isEqualTo("2026-05-03");
        assertThat(PastedText.code("not \u00a0 yet")).isEqualTo("not yet");
    }

    @Test
    public void longRunsOfBlanksAreReadInOneGo() {
        String blanks = " \u200b".repeat(2_000_000);

        assertThat(PastedText.words("a" + blanks + "b")).hasSize(4_000_002);
    }
}
