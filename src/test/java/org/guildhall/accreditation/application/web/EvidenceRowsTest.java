package org.guildhall.accreditation.application.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.junit.Test;

public class EvidenceRowsTest {
    private final EvidenceRows rows = new EvidenceRows();

    @Test
    public void rowsInWhichNothingWasTypedAreNotSubmitted() {
        rows.kinds(new String[] {"link", "text", "page"});
        rows.titles(new String[] {"My loom", " ", ""});
        rows.values(new String[] {"", "\n", "https://example.org"});

        assertThat(rows.all()).hasSize(3);
        assertThat(rows.filled()).extracting(EvidenceRow::kind).containsExactly("link", "page");
    }

    @Test
    public void aTickStaysWithItsRowWhenAnotherIsRemoved() {
        rows.kinds(new String[] {"link", "text"});
        rows.values(new String[] {"https://example.org", "Told by Ina"});
        rows.confidential(new String[] {"2"});

        assertThat(rows.without("1")).extracting(EvidenceRow::confidential).containsExactly(true);
        assertThat(rows.without("2")).extracting(EvidenceRow::confidential).containsExactly(false);
    }

    @Test
    public void nothingButTheValuesIsNeededForARow() {
        rows.values(new String[] {"https://example.org"});

        assertThat(rows.all()).containsExactly(new EvidenceRow(1, "page", "", "https://example.org", false, ""));
    }

    @Test
    public void aRowIsAddedUntilThereAreAsManyAsMayBe() {
        rows.values(Collections.nCopies(EvidenceRows.MOST - 1, "x").toArray(String[]::new));
        assertThat(rows.withOneMore("text")).hasSize(EvidenceRows.MOST);

        rows.values(Collections.nCopies(EvidenceRows.MOST + 5, "x").toArray(String[]::new));
        assertThat(rows.withOneMore("text")).hasSize(EvidenceRows.MOST);
    }

    @Test
    public void anUnknownKindBecomesAPage() {
        assertThat(rows.withOneMore("true")).extracting(EvidenceRow::kind).containsExactly("page");
    }
}
