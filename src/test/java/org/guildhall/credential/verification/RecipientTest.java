package org.guildhall.credential.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.testkit.Refusals.assertRefused;

import java.util.List;
import org.guildhall.platform.error.RequestRefusedException;
import org.junit.Test;

/** Whom a badge should be about. */
public class RecipientTest {

    @Test
    public void nothingTypedAsksForNobody() {
        assertThat(Recipient.read(null, "email")).isEmpty();
        assertThat(Recipient.read("", "email")).isEmpty();
    }

    @Test
    public void whatComesAlongAtTheEndsIsTakenOff() {
        for (String around : List.of("", " ", "\u00a0", "\u200b", "\ufeff", "\t\r\n")) {
            assertThat(Recipient.read(around + "Ana+x@example.org" + around, "email"))
                    .contains("Ana+x@example.org");
        }
    }

    @Test
    public void whatIsNoAddressIsRefusedAndNotLeftOut() {
        for (String typed : List.of(
                "\0",
                " ",
                "\u200b",
                "ana",
                "@example.org",
                "ana@",
                "a@b@c",
                "ana @example.org",
                "ana@example.org\0",
                "a\u200bna@example.org",
                "\ufffd@example.org",
                "\ud800@example.org",
                "a".repeat(101) + "@example.org")) {
            assertRefused(
                    RequestRefusedException.Kind.INVALID,
                    () -> Recipient.read(typed, "email"),
                    "guildhall.accreditation.email-form");
        }
    }
}
