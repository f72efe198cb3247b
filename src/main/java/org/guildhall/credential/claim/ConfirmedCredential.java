package org.guildhall.credential.claim;

import java.time.LocalDate;
import java.util.Optional;
import org.guildhall.platform.PersonId;

/**
 * A credential from another body that a person, or a signature, has confirmed.
 *
 * @param issuer name of who gave it
 * @param checkedBy empty for a signature
 * @param signer for a signature the id of the issuer, which counts while the community trusts it
 * @param until the last day of the credential, empty for never ending
 * @param nextDue the day from which it has to be confirmed again, empty for never
 */
public record ConfirmedCredential(
        PersonId person,
        String title,
        String issuer,
        LocalDate checkedOn,
        Optional<PersonId> checkedBy,
        Optional<String> signer,
        Optional<LocalDate> until,
        Optional<LocalDate> nextDue) {

    /** Whether it still counts on a day, as {@link ClaimStanding} has it, if its signer does. */
    boolean countsOn(LocalDate day) {
        return until.filter(day::isAfter).isEmpty()
                && nextDue.filter(due -> !day.isBefore(due)).isEmpty();
    }
}
