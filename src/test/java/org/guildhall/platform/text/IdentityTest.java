package org.guildhall.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import org.junit.Test;

public class IdentityTest {
    private static final String[][] SAME = {
        {"Facilitation", "fACILITATION"},
        {"  Team \t building\u00A0", "team building"},
        {"Team\u3000building", "TEAM\u2009 BUILDING"},
        {"Cafe\u0301", "Caf\u00E9"},
        {"CAFE\u0301", "caf\u00E9"},
        {"STRASSE", "Straße"},
        {"STRAẞE", "strasse"},
        {"ΟΔΟΣ", "οδος"},
        {"ΟΔΟΣ", "οδοσ"},
        {"İstanbul", "i\u0307stanbul"},
        {"ﬁne", "FINE"},
        {"Ǆ", "ǆ"},
        {"ᾳ", "ΑΙ"},
        {"Κ".toLowerCase(java.util.Locale.ROOT), "Κ"},
        {"ДЕЛО", "дело"},
        {"ა", "Ა"},
        {"가", "\u1100\u1161"},
    };

    private static final String[][] DIFFERENT = {
        {"C", "C++"},
        {"C++", "C#"},
        {"C#", "C"},
        {".NET", "NET"},
        {"R&D", "R D"},
        {"バグ", "ハグ"},
        {"Fördern", "Fordern"},
        {"Año", "Ano"},
        {"Péché", "Peche"},
        {"Bán hàng", "Bạn hàng"},
        {"ısı", "isi"},
        {"team building", "teambuilding"},
        {"team-building", "team building"},
        {"O'Brien", "O’Brien"},
        {"Straße", "Strase"},
        {"ﾊﾞｸﾞ", "バグ"},
        {"ي", "ی"},
        {"１", "1"},
        {
            "Управление проектами и программами в крупных организациях: основы",
            "Управление проектами и программами в крупных организациях: практика"
        },
        {"漢".repeat(99) + "一", "漢".repeat(99) + "二"},
    };

    @Test
    public void textsAreTheSameButForCaseCompositionAndWhiteSpace() {
        for (String[] pair : SAME) {
            assertThat(Identity.isSame(pair[0], pair[1]))
                    .as(String.join(" = ", pair))
                    .isTrue();
            assertThat(Identity.digest(pair[0])).isEqualTo(Identity.digest(pair[1]));
        }
    }

    @Test
    public void everythingElseTellsTextsApart() {
        for (String[] pair : DIFFERENT) {
            assertThat(Identity.isSame(pair[0], pair[1]))
                    .as(String.join(" ≠ ", pair))
                    .isFalse();
            assertThat(Identity.digest(pair[0])).isNotEqualTo(Identity.digest(pair[1]));
        }
    }

    @Test
    public void theIdentityOfAnIdentityIsItself() {
        for (String[][] pairs : List.of(SAME, DIFFERENT)) {
            for (String[] pair : pairs) {
                for (String text : pair) {
                    assertThat(Identity.of(Identity.of(text))).as(text).isEqualTo(Identity.of(text));
                }
            }
        }
    }

    @Test
    public void aTextIsShownComposedAndWithSingleSpaces() {
        assertThat(Identity.shown(" \u00A0Cafe\u0301 \n Dialogue ")).isEqualTo("Caf\u00E9 Dialogue");
    }

    @Test
    public void aDigestIsTheSameUnderEveryCollation() {
        assertThat(Identity.digest("C++")).matches("[0-9a-f]{64}");
    }

    @Test
    public void whoIsCalledByANameIsTheOneOfThatNameElseTheOnlyOneAlike() {
        List<String> names = List.of("Péché", "Peche", "Führung");

        assertThat(Identity.called(names, Function.identity(), "peche")).contains("Peche");
        assertThat(Identity.called(names, Function.identity(), " PÉCHÉ")).contains("Péché");
        assertThat(Identity.called(names, Function.identity(), "fuhrung")).contains("Führung");
        assertThat(Identity.called(names, Function.identity(), "pêche"))
                .as("which of two?")
                .isEmpty();
        assertThat(Identity.called(List.of("***"), Function.identity(), "---")).isEmpty();
    }
}
