package org.guildhall.credential.issuing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.Test;

/** What has room on a certificate. */
public class CertificateTest {
    @Test
    public void ofTheRequirementsTheFirstParagraphIsPrinted() {
        assertThat(shortened("")).isEmpty();
        assertThat(shortened("\n Has guided ten groups. \r\n\r\nDetails follow."))
                .isEqualTo("Has guided ten groups.");
    }

    @Test
    public void aLongParagraphIsCutBetweenLetters() {
        String grin = "\uD83D\uDE00";

        assertThat(shortened("a".repeat(320))).isEqualTo("a".repeat(320));
        assertThat(shortened(grin.repeat(321))).isEqualTo(grin.repeat(320) + "…");
        assertThat(shortened("a".repeat(319) + " b")).isEqualTo("a".repeat(319) + "…");
    }

    private static String shortened(String criteria) {
        return new Certificate(null, "", criteria, "", "", Signatory.NOBODY, LocalDate.EPOCH, Optional.empty(), false)
                .shortCriteria();
    }
}
