package org.guildhall.credential.issuing;

import java.time.Instant;
import java.util.Optional;
import org.guildhall.credential.openbadges.SigningAlgorithm;

/**
 * A signing key at rest.
 *
 * @param publicId random; the key's published address names it
 * @param publicJson the public part as one JWK
 * @param sealed the whole key, encrypted
 * @param until when another took its place; it stays published, and what it signed stays good
 */
public record StoredKey(
        long id,
        long communityId,
        String publicId,
        SigningAlgorithm algorithm,
        String publicJson,
        String sealed,
        Instant since,
        Optional<Instant> until) {

    @Override
    public String toString() {
        return "StoredKey[" + publicId + "]";
    }
}
