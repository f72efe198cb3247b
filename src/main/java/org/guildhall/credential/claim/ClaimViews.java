package org.guildhall.credential.claim;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.guildhall.credential.claim.ClaimReading.Entry;
import org.guildhall.platform.Messages;
import org.guildhall.platform.Person;
import org.guildhall.platform.StatusSymbol;
import org.guildhall.platform.Viewer;

/** Puts claims into words, in the reader's language. */
@Named
public class ClaimViews {
    private final Messages texts;

    @Inject
    public ClaimViews(Messages texts) {
        this.texts = texts;
    }

    /** A claim in the words and days of the viewer. */
    public ClaimView view(Viewer viewer, Entry entry) {
        Claim claim = entry.claim();
        return new ClaimView(
                claim.id(),
                texts.name(entry.person()),
                claim.content().title(),
                claim.content().issuer(),
                days(claim.content()),
                claim.content().link(),
                entry.standing().code(),
                symbol(entry.standing()).text(),
                texts.text("guildhall.claim.standing." + entry.standing().code()),
                claim.check().map(check -> checked(claim, check, entry)).orElse(""),
                finding(entry),
                !claim.content().credential().isEmpty(),
                viewer.is(claim.person()));
    }

    /**
     * A confirmed credential in one line.
     *
     * @param checker who confirmed it, empty for a signature
     */
    public String line(ConfirmedCredential confirmed, Optional<Person> checker) {
        return checker.map(person -> texts.text(
                        "guildhall.claim.line.checked",
                        confirmed.title(),
                        confirmed.issuer(),
                        texts.name(person),
                        confirmed.checkedOn()))
                .orElseGet(() -> texts.text(
                        "guildhall.claim.line.signed", confirmed.title(), confirmed.issuer(), confirmed.checkedOn()));
    }

    private String days(Claim.Content content) {
        return content.until()
                .map(until ->
                        texts.text("guildhall.claim.from-until", texts.day(content.awardedOn()), texts.day(until)))
                .orElseGet(() -> texts.text("guildhall.claim.from", texts.day(content.awardedOn())));
    }

    private String checked(Claim claim, Claim.Check check, Entry entry) {
        String day = texts.day(check.on());
        String words = claim.state() == ClaimState.VERIFIED_SIGNATURE
                ? texts.text("guildhall.claim.by-signature", day)
                : texts.text(
                        claim.state() == ClaimState.REJECTED
                                ? "guildhall.claim.rejected-by"
                                : "guildhall.claim.checked-by",
                        entry.checker().map(texts::name).orElse(""),
                        day,
                        check.how());
        return check.nextDue()
                .map(due -> words + " " + texts.text("guildhall.claim.due-from", texts.day(due)))
                .orElse(words);
    }

    /** Good news is told by the standing already. */
    private String finding(Entry entry) {
        return entry.claim()
                .finding()
                .filter(code -> entry.standing() != ClaimStanding.VERIFIED)
                .map(code -> texts.text("guildhall.claim.finding." + code))
                .orElse("");
    }

    private static StatusSymbol symbol(ClaimStanding standing) {
        return switch (standing) {
            case CHECKED, VERIFIED -> StatusSymbol.GOOD;
            case UNVERIFIED, CHECK_DUE -> StatusSymbol.WARNING;
            case ENDED -> StatusSymbol.ENDED;
            case REJECTED -> StatusSymbol.BAD;
        };
    }
}
