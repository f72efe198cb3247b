package org.guildhall.accreditation.bulk;

import java.util.List;
import java.util.Optional;
import org.guildhall.accreditation.status.AccreditationNumber;
import org.guildhall.accreditation.status.Change;
import org.guildhall.platform.error.Checks;
import org.guildhall.platform.error.RequestRefusedException;

/**
 * A change of many accreditations as it was confirmed after the preview.
 *
 * @param requestKey chosen by the client; a request is carried out once, however often it is sent with the same key
 */
public record ConfirmedChange(String requestKey, Change change, List<Chosen> chosen) {

    /**
     * One of them.
     *
     * @param fingerprint of the accreditation in the preview, see {@link PlannedChange}
     */
    public record Chosen(String number, String fingerprint) {
        public Chosen {
            number = number == null ? "" : AccreditationNumber.normalized(number);
            fingerprint = fingerprint == null ? "" : fingerprint;
        }
    }

    public ConfirmedChange {
        change = plain(change);
        chosen = chosen == null ? List.of() : List.copyOf(chosen);
    }

    /** The change in one spelling: levels stay as they are, and a review only where one is needed. */
    static Change plain(Change change) {
        return new Change(
                change.action(),
                change.on(),
                change.reason(),
                Optional.empty(),
                change.reviewOn()
                        .filter(day ->
                                change.action() != null && change.action().needsReviewDay()));
    }

    List<String> numbers() {
        return chosen.stream().map(Chosen::number).toList();
    }

    /** @throws RequestRefusedException of kind INVALID for a key that is none or a number named twice */
    void check() {
        new Checks()
                .that(
                        requestKey != null && requestKey.matches("[A-Za-z0-9-]{8,64}"),
                        "requestKey",
                        "guildhall.console.request-key-form")
                .that(
                        numbers().stream().distinct().count() == chosen.size(),
                        "chosen",
                        "guildhall.console.number-twice")
                .orRefuse();
    }
}
