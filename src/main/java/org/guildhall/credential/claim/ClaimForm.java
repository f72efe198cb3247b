package org.guildhall.credential.claim;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Optional;
import org.guildhall.platform.error.Checks;
import org.guildhall.platform.text.Parsing;

/**
 * A claim as written down. With a credential that turns out good, title, issuer and days are taken from it.
 *
 * @param awardedOn ISO 8601 day
 * @param until the last day, ISO 8601, may be empty
 * @param link may be empty
 * @param credential text of a signed credential, or a picture with one inside as a {@code data:} address; may be empty
 */
public record ClaimForm(String title, String issuer, String awardedOn, String until, String link, String credential) {
    private static final int LARGEST = 300_000;

    public ClaimForm {
        title = Parsing.text(title).orElse("");
        issuer = Parsing.text(issuer).orElse("");
        awardedOn = Parsing.text(awardedOn).orElse("");
        until = Parsing.text(until).orElse("");
        link = Parsing.text(link).orElse("");
        credential = Parsing.text(credential).orElse("");
    }

    /** @throws org.guildhall.platform.error.RequestRefusedException of kind INVALID naming every field that breaks a rule */
    Claim.Content checked(LocalDate today) {
        Optional<LocalDate> from = day(awardedOn);
        Optional<LocalDate> last = day(until);
        new Checks()
                .text(title, "title", 200)
                .text(issuer, "issuer", 200)
                .day(from.isPresent(), "awardedOn")
                .that(from.filter(today::isBefore).isEmpty(), "awardedOn", "guildhall.claim.day-future")
                .day(until.isEmpty() || last.isPresent(), "until")
                .that(
                        last.filter(end -> from.filter(end::isBefore).isPresent())
                                .isEmpty(),
                        "until",
                        "guildhall.claim.day-order")
                .that(
                        link.isEmpty() || link.matches("https?://[^\\s\"<>]{1,1000}"),
                        "link",
                        "guildhall.claim.link-form")
                .that(credential.length() <= LARGEST, "credential", "guildhall.claim.credential-size")
                .that(!credential.startsWith("data:") || isPicture(), "credential", "guildhall.claim.credential-form")
                .orRefuse();
        return new Claim.Content(title, issuer, from.orElseThrow(), last, link, credential);
    }

    /** What is inside the pasted text. */
    static byte[] bytes(String credential) {
        return credential.startsWith("data:")
                ? Base64.getMimeDecoder().decode(credential.substring(credential.indexOf(',') + 1))
                : credential.getBytes(StandardCharsets.UTF_8);
    }

    /** Looked at piece by piece: an expression over 300,000 characters could take the stack. */
    private boolean isPicture() {
        int comma = credential.indexOf(',');
        return comma > 0
                && credential.substring(0, comma + 1).matches("data:[a-z/+.-]{0,60};base64,")
                && credential.substring(comma + 1).chars().allMatch(ClaimForm::isBase64);
    }

    private static boolean isBase64(int letter) {
        return letter < 128 && (Character.isLetterOrDigit(letter) || "+/=".indexOf(letter) >= 0);
    }

    private static Optional<LocalDate> day(String text) {
        return Parsing.day(text).filter(day -> day.getYear() >= 1900 && day.getYear() < 3000);
    }
}
