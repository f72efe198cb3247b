package org.guildhall.credential.openbadges;

import com.fasterxml.jackson.databind.JsonNode;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.JWSVerifier;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.RSAKey;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;

/** A compact JWS, read strictly: no header but the four that a VC-JWT may have. */
record Token(JsonNode header, JsonNode payload, String compact) {
    private static final Set<String> HEADERS = Set.of("alg", "kid", "jwk", "typ");
    private static final int LEAST_RSA_BITS = 2048;

    /** Empty when header or payload is not one well-formed JSON object. */
    static Optional<Token> parse(String compact) {
        String[] parts = compact.split("\\.", -1);
        if (parts.length != 3) {
            return Optional.empty();
        }
        return json(parts[0]).flatMap(header -> json(parts[1]).map(payload -> new Token(header, payload, compact)));
    }

    private static Optional<JsonNode> json(String part) {
        try {
            return StrictJson.object(new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    Optional<SigningAlgorithm> algorithm() {
        return SigningAlgorithm.ofName(header.path("alg").asText());
    }

    Optional<String> kid() {
        return Optional.of(header.path("kid").asText()).filter(kid -> !kid.isEmpty());
    }

    boolean hasOnlyKnownHeaders() {
        java.util.Iterator<String> names = header.fieldNames();
        while (names.hasNext()) {
            if (!HEADERS.contains(names.next())) {
                return false;
            }
        }
        return header.path("typ").asText("JWT").equalsIgnoreCase("JWT");
    }

    /** The key in the header, empty when there is none or it shows a private part. */
    Optional<JWK> embeddedKey() {
        if (!header.path("jwk").isObject() || header.path("jwk").has("d")) {
            return Optional.empty();
        }
        return key(header.path("jwk").toString());
    }

    boolean showsPrivateKey() {
        return header.path("jwk").has("d");
    }

    /** A public key, empty when the text is none that is strong enough. */
    static Optional<JWK> key(String json) {
        try {
            return Optional.ofNullable(JWK.parse(json).toPublicJWK())
                    .filter(jwk -> jwk instanceof ECKey || (jwk instanceof RSAKey && jwk.size() >= LEAST_RSA_BITS));
        } catch (ParseException | IllegalArgumentException | IllegalStateException e) {
            return Optional.empty();
        }
    }

    /** Whether this key made the signature, with an algorithm that belongs to it. */
    boolean isSignedBy(JWK key) {
        if (algorithm().isEmpty()) {
            return false;
        }
        try {
            JWSObject jws = JWSObject.parse(compact);
            JWSVerifier verifier = verifier(key).orElse(null);
            return verifier != null
                    && verifier.supportedJWSAlgorithms()
                            .contains(jws.getHeader().getAlgorithm())
                    && jws.verify(verifier);
        } catch (ParseException | JOSEException | IllegalStateException | IllegalArgumentException e) {
            return false;
        }
    }

    private static Optional<JWSVerifier> verifier(JWK key) throws JOSEException {
        if (key instanceof ECKey ec) {
            return Optional.of(new ECDSAVerifier(ec));
        }
        return key instanceof RSAKey rsa ? Optional.of(new RSASSAVerifier(rsa)) : Optional.empty();
    }
}
