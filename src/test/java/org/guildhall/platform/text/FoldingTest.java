package org.guildhall.platform.text;

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
        for (String name : List.of(
                "Zoë Æther",
                "バグ",
                "ﾊﾞｸﾞ",
                "각하",
                "ΟΔΟΣ",
                "می\u200Cشود",
                "สื่อสาร",
                "हिन्दी",
                "أۀ",
                "½ ①",
                "´ ¨",
                "李小龍",
                "محمد",
                "👩‍🔬 Ada",
                "İpek",
                "O’Neill",
                "ﷺ")) {
            assertThat(Folding.fold(Folding.fold(name))).as(name).isEqualTo(Folding.fold(name));
        }
    }

    @Test
    public void aSortableTextIsWrittenWithDigitsOnly() {
        for (String name : List.of("Zoë Æther", "李小龍", "محمد", "👩‍🔬 Ada", "İpek", "")) {
            assertThat(Folding.sortable(name)).as(name).matches("[0-9]*");
        }
    }
}
