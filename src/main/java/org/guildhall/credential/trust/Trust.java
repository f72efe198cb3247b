package org.guildhall.credential.trust;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An issuer a community trusts.
 *
 * @param issuerId the id of its profile
 * @param publicJwk the key it is known to use
 */
public record Trust(
        long id,
        long communityId,
        String issuerId,
        String name,
        String publicJwk,
        Optional<LocalDate> from,
        Optional<LocalDate> until) {}
