package org.guildhall.accreditation.holder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.Test;

public class EmailAddressTest {

    @Test
    public void theAddressIsTakenOutOfWhatIsPasted() {
        for (String pasted : List.of(
                "zoe@example.org",
                " zoe@example.org\t",
                "\u00a0zoe@example.org\u00a0",
                "\ufeffzoe@example.org\u200b",
                "mailto:zoe@example.org",
                "MAILTO:zoe@example.org?subject=Your%20badge",
                "<zoe@example.org>",
                "<mailto:zoe@example.org>",
                "Zoë Lindqvist <zoe@example.org>",
                "\"Lindqvist, Zoë\" <zoe@example.org>",
                "Zoë\u00a0<\u200ezoe@example.org\u200e>")) {
            assertThat(EmailAddress.read(pasted)).as(pasted).isEqualTo("zoe@example.org");
        }
        assertThat(EmailAddress.read(null)).isEmpty();
        assertThat(EmailAddress.read("\u00a0")).isEmpty();
    }

    @Test
    public void whatIsNotOneAddressStaysAndIsNotWellFormed() {
        for (String text : List.of(
                "zoe",
                "zoe@",
                "@example.org",
                "zoe@example.org, bo@example.org",
                "zoe@example.org;bo@example.org",
                "zoe@ex ample.org",
                "zoe@ex\u00a0ample.org",
                "zoe@exam\u200bple.org",
                "mailto:zoe",
                "Zoë <zoe@example.org> Bo <bo@example.org>",
                "zoe@example.org (Zoë)",
                "zoe@@example.org",
                "a".repeat(101) + "@example.org")) {
            assertThat(EmailAddress.isWellFormed(text)).as(text).isFalse();
            assertThat(EmailAddress.isWellFormed(EmailAddress.read(text)))
                    .as(text)
                    .isFalse();
        }
    }

    @Test
    public void addressesOfAllScriptsAreWellFormed() {
        assertThat(List.of("o'neil+cop@example.org", "зоя@пример.рф", "zoe_1%x@mail.example.co.uk"))
                .allMatch(EmailAddress::isWellFormed);
    }
}
