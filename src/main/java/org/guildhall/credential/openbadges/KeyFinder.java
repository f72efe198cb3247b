package org.guildhall.credential.openbadges;

import com.nimbusds.jose.jwk.JWK;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/** Finds the key that should have signed: pinned ones first, then what the token itself says, the network last. */
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
    record FoundKey(JWK key, ReportSource source, Optional<TrustedIssuer> pinned) {}

    /** Empty when no key is at hand. */
    Optional<FoundKey> find(Token token, String issuerId) {
        return pinned(token)
                .or(() -> token.embeddedKey().map(key -> recognised(key, ReportSource.EMBEDDED_KEY)))
                .or(() -> token.kid().flatMap(kid -> named(kid, issuerId)));
    }

    /** Whether the key's own name says that it belongs to somebody else. */
    static boolean isOfAnother(Token token, String issuerId) {
        return token.kid()
                .filter(kid -> kid.startsWith("did:") && issuerId.startsWith("did:"))
                .filter(kid -> !kid.split("#")[0].equals(issuerId.split("#")[0]))
                .isPresent();
    }

    /** Why no key is at hand. */
    static ReasonCode reason(Token token) {
        String kid = token.kid().orElse("");
        if (token.showsPrivateKey()) {
            return ReasonCode.PRIVATE_KEY_SHOWN;
        }
        if (kid.isEmpty()) {
            return ReasonCode.NO_KEY_NAMED;
        }
        return kid.matches("https?://.*") ? ReasonCode.KEY_NOT_AT_HAND : ReasonCode.KEY_METHOD_UNKNOWN;
    }

    private Optional<FoundKey> pinned(Token token) {
        return context.trusted().stream()
                .filter(issuer -> token.kid()
                        .filter(kid -> kid.equals(issuer.publicKey().getKeyID()))
                        .isPresent())
                .findFirst()
                .map(issuer -> new FoundKey(issuer.publicKey(), ReportSource.PINNED_KEY, Optional.of(issuer)));
    }

    private FoundKey recognised(JWK key, ReportSource source) {
        String thumbprint = IssuerKey.thumbprint(key);
        Optional<TrustedIssuer> known = context.trusted().stream()
                .filter(issuer -> IssuerKey.thumbprint(issuer.publicKey()).equals(thumbprint))
                .findFirst();
        return new FoundKey(key, known.isPresent() ? ReportSource.PINNED_KEY : source, known);
    }

    private Optional<FoundKey> named(String kid, String issuerId) {
        if (kid.startsWith(DID_JWK)) {
            return didJwk(kid).map(key -> recognised(key, ReportSource.KEY_IN_NAME));
        }
        return kid.matches("https?://.*")
                ? context.fetcher().fetch(kid).flatMap(Token::key).map(key -> recognised(key, ReportSource.FETCHED_KEY))
                : Optional.empty();
    }

    private static Optional<JWK> didJwk(String kid) {
        try {
            String encoded = kid.substring(DID_JWK.length()).split("#")[0];
            return Token.key(new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
