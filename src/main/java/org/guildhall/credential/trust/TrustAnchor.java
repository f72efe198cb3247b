package org.guildhall.credential.trust;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An issuer a community trusts, with one key of it (RFC 5280 §6.1.1: a trust anchor is a name and a public key).
 *
 * @param issuerId the id of its profile
 * @param publicJwk the key it is known to use
 * @param from the first day on which credentials may have been issued, empty for always
 * @param until the last such day, empty for ever
 */
public record TrustAnchor(
        long id,
        long communityId,
        String issuerId,
        String name,
        String publicJwk,
        Optional<LocalDate> from,
        Optional<LocalDate> until) {}
