package org.guildhall.credential.openbadges;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the keys that may have signed: pinned ones first, then what the token itself says, the network last (Open
 * Badges 3.0, Dereferencing the Public Key).
 */
final class KeyFinder {
    private static final String DID_JWK = "did:jwk:";

    private final VerificationContext context;

    KeyFinder(VerificationContext context) {
        this.context = context;
    }

    /**
     * A key and where it comes from.
     *
     * @param pinned the trusted issuer it was pinned for
     */
    record FoundKey(VerificationKey key, ReportSource source, Optional<TrustedIssuer> pinned) {}

    /**
     * What was found.
     *
     * @param keys all that may have signed, those of the issuer itself first; an issuer may have given a new key the
     *     name of an old one
     * @param missing why there is no key, when there is none
     */
    record FoundKeys(List<FoundKey> keys, ReasonCode missing) {

        /** Only those that can check signatures by this algorithm. */
        private FoundKeys fitting(Token token) {
            List<FoundKey> fitting = keys.stream()
                    .filter(found -> token.algorithm().filter(found.key()::fits).isPresent())
                    .toList();
            return new FoundKeys(fitting, keys.isEmpty() ? missing : ReasonCode.KEY_DOES_NOT_FIT);
        }
    }

    /** For a credential that names this issuer. */
    FoundKeys find(Token token, String issuerId) {
        List<FoundKey> pinned = named(token.kid(), issuerId);
        return (pinned.isEmpty() ? told(token, issuerId) : new FoundKeys(pinned, ReasonCode.KEY_NOT_AT_HAND))
                .fitting(token);
    }

    /** For an assertion that names a trusted key, by no other way. */
    FoundKeys findPinned(Token token, String kid, String issuerId) {
        return new FoundKeys(named(kid, issuerId), ReasonCode.KEY_NOT_AT_HAND).fitting(token);
    }

    /** Whether the key's own name says that it belongs to somebody else (DID Core 1.0 §3.2). */
    static boolean isOfAnother(String kid, String issuerId) {
        return kid.startsWith("did:")
                && issuerId.startsWith("did:")
                && !kid.split("#")[0].equals(issuerId.split("#")[0]);
    }

    private List<FoundKey> named(String kid, String issuerId) {
        return trusted(issuerId)
                .filter(issuer -> !kid.isEmpty() && kid.equals(issuer.key().kid()))
                .map(issuer -> new FoundKey(issuer.key(), ReportSource.PINNED_KEY, Optional.of(issuer)))
                .toList();
    }

    private FoundKeys told(Token token, String issuerId) {
        JsonNode embedded = token.header().path("jwk");
        if (!embedded.isMissingNode()) {
            return recognised(
                    PublicKeys.read(embedded), ReportSource.EMBEDDED_KEY, ReasonCode.KEY_DOES_NOT_FIT, issuerId);
        }
        String kid = token.kid();
        if (kid.startsWith(DID_JWK)) {
            return recognised(didJwk(kid), ReportSource.KEY_IN_NAME, ReasonCode.KEY_DOES_NOT_FIT, issuerId);
        }
        if (kid.matches("https?://.*")) {
            Optional<VerificationKey> fetched = context.fetcher().fetch(kid).flatMap(PublicKeys::read);
            return recognised(fetched, ReportSource.FETCHED_KEY, ReasonCode.KEY_NOT_AT_HAND, issuerId);
        }
        return new FoundKeys(List.of(), kid.isEmpty() ? ReasonCode.NO_KEY_NAMED : ReasonCode.KEY_METHOD_UNKNOWN);
    }

    /** A key that is pinned counts as such, under whatever name it comes. */
    private FoundKeys recognised(
            Optional<VerificationKey> key, ReportSource source, ReasonCode missing, String issuerId) {
        return new FoundKeys(
                key
                        .map(told -> trusted(issuerId)
                                .filter(issuer -> issuer.key().thumbprint().equals(told.thumbprint()))
                                .findFirst()
                                .map(issuer -> new FoundKey(told, ReportSource.PINNED_KEY, Optional.of(issuer)))
                                .orElseGet(() -> new FoundKey(told, source, Optional.empty())))
                        .stream()
                        .toList(),
                missing);
    }

    private Stream<TrustedIssuer> trusted(String issuerId) {
        return context.trusted().stream()
                .sorted(Comparator.comparing(issuer -> !issuer.issuerId().equals(issuerId)));
    }

    private static Optional<VerificationKey> didJwk(String kid) {
        return StrictText.base64url(kid.substring(DID_JWK.length()).split("#")[0])
                .flatMap(StrictText::utf8)
                .flatMap(PublicKeys::read);
    }
}
