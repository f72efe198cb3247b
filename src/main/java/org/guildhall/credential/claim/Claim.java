package org.guildhall.credential.claim;

import java.time.LocalDate;
import java.util.Optional;
import org.guildhall.platform.PersonId;

/**
 * What a person says they hold from elsewhere.
 *
 * @param finding what the latest automatic look at the pasted credential came to, empty without one
 * @param check who confirmed or rejected it last, and how
 */
public record Claim(
        long id,
        long communityId,
        PersonId person,
        Content content,
        LocalDate claimedOn,
        ClaimState state,
        Optional<String> finding,
        Optional<Check> check) {

    /**
     * The claim itself.
     *
     * @param link address where it can be seen, may be empty
     * @param credential the signed credential as pasted, may be empty
     */
    public record Content(
            String title,
            String issuer,
            LocalDate awardedOn,
            Optional<LocalDate> until,
            String link,
            String credential) {}

    /**
     * A check.
     *
     * @param by empty for a signature
     * @param how in words, or for a signature the id of the issuer
     * @param nextDue the day from which it has to be checked again, empty for never
     */
    public record Check(Optional<PersonId> by, LocalDate on, String how, Optional<LocalDate> nextDue) {}

    Claim with(ClaimState newState, Check newCheck) {
        return new Claim(id, communityId, person, content, claimedOn, newState, finding, Optional.of(newCheck));
    }

    /** The day from which somebody should look at it, empty while nobody need. */
    public Optional<LocalDate> waitsFrom() {
        return switch (state) {
            case UNCHECKED -> Optional.of(claimedOn);
            case CHECKED_BY_HUMAN, VERIFIED_SIGNATURE -> check.flatMap(Check::nextDue);
            case NONE, REJECTED, WITHDRAWN -> Optional.empty();
        };
    }
}
