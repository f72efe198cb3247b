package org.guildhall.credential.issuing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.guildhall.credential.openbadges.SigningAlgorithm;
import org.guildhall.credential.openbadges.StatusMethod;

/**
 * What those who run a community's accreditations see of it as an issuer.
 *
 * @param possible whether the site's administrators have set the secret that protects keys
 * @param address of the public profile, empty before the first key
 * @param keys the latest first
 * @param published whether the public documents are open
 */
public record IssuerOverview(
        boolean possible,
        Optional<String> address,
        Optional<StatusMethod> status,
        List<Key> keys,
        boolean published,
        boolean mayChange) {
    /** What somebody sees who may see nothing. */
    public static final IssuerOverview NOTHING =
            new IssuerOverview(false, Optional.empty(), Optional.empty(), List.of(), false, false);

    public IssuerOverview {
        keys = List.copyOf(keys);
    }

    /**
     * A key as everybody may know it.
     *
     * @param thumbprint of the key (RFC 7638), for comparing it over another channel
     * @param address where it is published
     * @param until when another took its place, empty for the one that signs
     */
    public record Key(
            SigningAlgorithm algorithm,
            String thumbprint,
            String address,
            String publicJwk,
            Instant since,
            Optional<Instant> until) {}
}
