package org.guildhall.credential.openbadges;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A JWS in the compact serialization (RFC 7515 §7.1), decoded once and strictly: base64url and UTF-8 in their one
 * spelling, JSON without a name twice (RFC 7515 §4, RFC 7519 §4).
 *
 * @param signed header and payload as they were signed
 */
record Token(JsonNode header, JsonNode payload, byte[] signed, byte[] signature) {

    /** Empty when a part is not encoded as it must be, or header or payload is not one well-formed JSON object. */
    static Optional<Token> parse(String compact) {
        String[] parts = compact.split("\\.", -1);
        if (parts.length != 3) {
            return Optional.empty();
        }
        byte[] signed = (parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII);
        return StrictText.base64url(parts[2])
                .flatMap(signature -> json(parts[0])
                        .flatMap(header ->
                                json(parts[1]).map(payload -> new Token(header, payload, signed, signature))));
    }

    private static Optional<JsonNode> json(String part) {
        return StrictText.base64url(part).flatMap(StrictText::utf8).flatMap(StrictJson::object);
    }

    /** The name of the algorithm, empty text when there is none (RFC 7515 §4.1.1). */
    String algorithmName() {
        return JsonValues.text(header.path("alg"));
    }

    Optional<JwsAlgorithm> algorithm() {
        return JwsAlgorithm.ofName(algorithmName());
    }

    /** The name of the key, empty text when none is named (RFC 7515 §4.1.4). */
    String kid() {
        return JsonValues.text(header.path("kid"));
    }

    /** Whether this key made the signature, with an algorithm that belongs to it (RFC 7515 §5.2, RFC 8725 §3.1). */
    boolean isSignedBy(VerificationKey key) {
        return algorithm().filter(by -> key.made(signature, signed, by)).isPresent();
    }
}
