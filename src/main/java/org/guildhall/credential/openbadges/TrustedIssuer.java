package org.guildhall.credential.openbadges;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An issuer whose credentials count, with a key it is known to use.
 *
 * @param issuerId the id of its profile
 * @param key pinned: no other key is believed to be its own, except others pinned for the same issuer
 * @param from the first day on which credentials may have been issued, empty for always
 * @param until the last such day, empty for ever
 */
public record TrustedIssuer(
        String issuerId, String name, VerificationKey key, Optional<LocalDate> from, Optional<LocalDate> until) {

    boolean trustsOn(LocalDate day) {
        return from.filter(day::isBefore).isEmpty()
                && until.filter(day::isAfter).isEmpty();
    }
}
