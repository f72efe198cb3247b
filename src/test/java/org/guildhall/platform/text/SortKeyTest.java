package org.guildhall.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.Test;

public class SortKeyTest {
    @Test
    public void peopleOfTheSameNameAreToldApart() {
        assertThat(SortKey.of("Ann Lee", "a1")).isNotEqualTo(SortKey.of("Ann Lee", "A1"));
        assertThat(SortKey.of("Ann Lee", "a b")).isNotEqualTo(SortKey.of("Ann Lee", "a_b"));
    }

    @Test
    public void aShorterNameComesFirstWhateverTheIds() {
        assertThat(SortKey.of("Ann", "z")).isLessThan(SortKey.of("Ann Lee", "a"));
        assertThat(SortKey.of("Ann Lee", "z")).isLessThan(SortKey.of("Ann Leeds", "a"));
    }

    @Test
    public void aKeyFitsItsColumnHoweverLongNameAndIdAre() {
        String one = SortKey.of("李".repeat(255), "Ä".repeat(255));
        String other = SortKey.of("李".repeat(255), "Ä".repeat(254) + "B");

        assertThat(one).hasSizeLessThanOrEqualTo(412).matches("[0-9]+").isNotEqualTo(other);
    }

    @Test
    public void keysBeginWithTheBeginningsOfTheName() {
        for (String name : List.of("Ann Lee", "李小龍", "x".repeat(255), "🦊".repeat(120))) {
            for (int i = 0; i <= name.length(); i = i == name.length() ? i + 1 : name.offsetByCodePoints(i, 1)) {
                assertThat(SortKey.of(name, "id")).startsWith(SortKey.beginning(name.substring(0, i)));
            }
        }
    }

    @Test
    public void textsAreTheSameOnlyIfTheyFoldAlikeHoweverLong() {
        for (String text : List.of("ab ", "李", "🦊")) {
            String same = text.repeat(300);
            assertThat(SortKey.unique(same + "a")).isNotEqualTo(SortKey.unique(same + "b"));
            assertThat(SortKey.unique(same + "a")).isNotEqualTo(SortKey.unique(same));
            assertThat(SortKey.unique(same + " É")).isEqualTo(SortKey.unique(same + " e"));
            assertThat(SortKey.unique(same)).hasSizeLessThanOrEqualTo(410).matches("[0-9]+");
        }
        assertThat(SortKey.unique("Émile")).isEqualTo(Folding.sortable("emile"));
    }

    @Test
    public void aTextThatJustFitsIsNotTakenForALongerOne() {
        String fits = "x".repeat(165);

        assertThat(SortKey.unique(fits)).isEqualTo(Folding.sortable(fits));
        assertThat(SortKey.unique(fits + "x")).startsWith(Folding.sortable(fits) + DigitCode.END);
    }
}
