package org.guildhall.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.Test;

public class FoldingTest {
    @Test
    public void caseAccentsWidthAndLigaturesDoNotMatter() {
        assertThat(Folding.fold("  ÉLODIE  Łukaszewska-Ørsted ")).isEqualTo("elodie lukaszewska orsted");
        assertThat(Folding.fold("ＦＵＬＬ ﬁne Straße")).isEqualTo("full fine strasse");
        assertThat(Folding.fold("İpek IŞIK")).isEqualTo("ipek isik");
    }

    @Test
    public void foldingTwiceChangesNothing() {
        for (String name : List.of("Zoë Æther", "李小龍", "محمد", "👩‍🔬 Ada", "İpek", "O’Neill", "ﷺ")) {
            assertThat(Folding.fold(Folding.fold(name))).as(name).isEqualTo(Folding.fold(name));
        }
    }

    @Test
    public void aSortableTextIsWrittenWithDigitsAndSmallLettersOnly() {
        for (String name : List.of("Zoë Æther", "李小龍", "محمد", "👩‍🔬 Ada", "İpek", "")) {
            assertThat(Folding.sortable(name)).as(name).matches("[0-9a-z]*");
        }
    }

    @Test
    public void aSortKeyTellsApartPeopleOfTheSameName() {
        assertThat(Folding.sortKey("Ann Lee", "a1")).isNotEqualTo(Folding.sortKey("Ann Lee", "A1"));
        assertThat(Folding.sortKey("Ann Lee", "a1")).isLessThan(Folding.sortKey("Ann Leeds", "a0"));
    }

    @Test
    public void aSortKeyFitsItsColumnHoweverLongNameAndIdAre() {
        String one = Folding.sortKey("李".repeat(255), "Ä".repeat(255));
        String other = Folding.sortKey("李".repeat(255), "Ä".repeat(254) + "B");

        assertThat(one).hasSizeLessThanOrEqualTo(400).matches("[0-9a-z]+").isNotEqualTo(other);
    }
}
