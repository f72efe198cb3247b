package org.guildhall.credential.openbadges;

import com.nimbusds.jose.jwk.JWK;
import java.util.Optional;

/** Reads public keys that people hand in. */
public final class PublicKeys {
    private PublicKeys() {}

    /** The public part of a JWK as JSON, empty when the text is no JWK of a kind and strength that is accepted. */
    public static Optional<String> publicPart(String json) {
        return read(json).map(JWK::toJSONString);
    }

    /** The key, empty as for {@link #publicPart}. */
    public static Optional<JWK> read(String json) {
        return StrictJson.object(json).flatMap(any -> Token.key(json));
    }

    /** RFC 7638, SHA-256, base64url; empty as for {@link #publicPart}. */
    public static Optional<String> thumbprint(String json) {
        return read(json).map(IssuerKey::thumbprint);
    }
}
