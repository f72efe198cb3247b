package org.guildhall.office.friend;

import java.time.LocalDate;
import java.util.Optional;
import org.guildhall.community.Community;
import org.guildhall.membership.Audience;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.error.Checks;
import org.guildhall.platform.error.RequestRefusedException;
import org.guildhall.platform.text.Identity;
import org.guildhall.platform.text.Parsing;

/**
 * What somebody writes about a friend of the community; null counts as empty.
 *
 * @param name 1 to 200 characters
 * @param brings at most 300 characters
 * @param link an address of the web, at most 1,000 characters, or empty
 * @param audience code of an audience other than {@code me}; empty for members
 * @param consentOn the day of the person's consent, ISO 8601, not after today
 */
public record FriendForm(String name, String brings, String link, String audience, String consentOn) {
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_BRINGS = 300;
    private static final LocalDate FIRST_CONSENT = LocalDate.of(1970, 1, 1);

    /** @throws RequestRefusedException INVALID (400) naming every field that is wrong */
    Friend checked(Community community, PersonId notedBy, LocalDate today) {
        String address = Parsing.text(link).orElse("");
        Optional<LocalDate> consent = Parsing.day(Parsing.text(consentOn).orElse(""));
        Optional<Audience> shown = shown();
        new Checks()
                .text(name, "name", LONGEST_NAME)
                .optionalText(brings, "brings", LONGEST_BRINGS)
                .that(
                        address.isEmpty() || address.matches("https?://[^\\s\"<>]{1,1000}"),
                        "link",
                        "guildhall.friend.link-form")
                .that(shown.isPresent(), "audience", "guildhall.friend.audience.unknown")
                .that(consent.isPresent(), "consentOn", "guildhall.friend.consent.needed")
                .that(
                        consent.filter(day -> day.isAfter(today) || day.isBefore(FIRST_CONSENT))
                                .isEmpty(),
                        "consentOn",
                        "guildhall.friend.consent.past")
                .orRefuse();
        return new Friend(
                0,
                community.id(),
                Identity.shown(name),
                Parsing.text(brings).orElse(""),
                address,
                shown.orElseThrow(),
                consent.orElseThrow(),
                notedBy);
    }

    private Optional<Audience> shown() {
        return Parsing.text(audience)
                .map(Audience::ofCode)
                .orElse(Optional.of(Audience.MEMBERS))
                .filter(each -> each != Audience.ME);
    }
}
