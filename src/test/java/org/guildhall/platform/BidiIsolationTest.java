package org.guildhall.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.Test;

public class BidiIsolationTest {
    private static final char ISOLATE = '\u2068';
    private static final char END = '\u2069';

    private final BidiIsolation bidi = new BidiIsolation();

    @Test
    public void textsFromLeftToRightStayAsTheyAre() {
        assertThat(List.of("", "Ana Ňiňó", "C++ (2026)", "バグ", "😀"))
                .allSatisfy(text -> assertThat(bidi.isolated(text)).isEqualTo(text));
    }

    @Test
    public void textsFromRightToLeftStandBetweenIsolates() {
        assertThat(List.of("שלום", "مرحبا", "Ana שלום", "٣"))
                .allSatisfy(text -> assertThat(bidi.isolated(text)).isEqualTo(ISOLATE + text + END));
    }

    @Test
    public void controlsThatTurnWordsRoundStandBetweenIsolates() {
        assertThat(bidi.isolated("\u202eTopic")).isEqualTo(ISOLATE + "\u202eTopic" + END);
        assertThat(bidi.isolated("\u202dTopic\u202c")).isEqualTo(ISOLATE + "\u202dTopic\u202c" + END);
    }

    @Test
    public void aTextCannotBreakOutOfItsIsolate() {
        assertThat(bidi.isolated("a" + END + "\u202eb"))
                .isEqualTo("" + ISOLATE + ISOLATE + "a" + END + "\u202eb" + END);
    }

    @Test
    public void aTextCannotTakeWhatFollowsIntoAnIsolateOfItsOwn() {
        assertThat(bidi.isolated("\u2067b")).isEqualTo(ISOLATE + "\u2067b" + END + END);
    }

    @Test
    public void aTextWithBalancedIsolatesIsIsolatedOnce() {
        assertThat(bidi.isolated("\u2067b" + END)).isEqualTo(ISOLATE + "\u2067b" + END + END);
    }

    @Test
    public void amongHebrewWordsEveryTextWithLettersIsIsolated() {
        Locale hebrew = Locale.forLanguageTag("he");

        assertThat(bidi.isolatedIn("Ana", hebrew)).isEqualTo(ISOLATE + "Ana" + END);
        assertThat(bidi.isolatedIn("2026", hebrew)).isEqualTo("2026");
        assertThat(bidi.isolatedIn("Ana", Locale.ENGLISH)).isEqualTo("Ana");
    }
}
