package org.guildhall.credential.openbadges;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a verification may rely on.
 *
 * @param trusted issuers whose credentials count
 * @param fetcher gets keys and status lists, as far as that is allowed
 * @param email of the person who should be the holder
 * @param known status lists at hand, by address
 * @param register asked before any list, about credentials that a trusted key of its issuer signed
 */
public record VerificationContext(
        List<TrustedIssuer> trusted,
        Fetcher fetcher,
        Optional<String> email,
        Map<String, KnownList> known,
        LiveRegister register) {
    public VerificationContext {
        trusted = List.copyOf(trusted);
        known = Map.copyOf(known);
    }

    /** Without a register at hand. */
    public VerificationContext(
            List<TrustedIssuer> trusted, Fetcher fetcher, Optional<String> email, Map<String, KnownList> known) {
        this(trusted, fetcher, email, known, LiveRegister.NONE);
    }

    /** Nothing is fetched, nobody expected, no list at hand. */
    public static VerificationContext offline(List<TrustedIssuer> trusted) {
        return new VerificationContext(trusted, Fetcher.NONE, Optional.empty(), Map.of());
    }

    /**
     * A status list at hand.
     *
     * @param asOf when it was true
     */
    public record KnownList(String content, Instant asOf) {}
}
