package org.guildhall.credential.openbadges;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/** Reads the payload of a compact JWS that a known key signed. */
public final class SignedText {
    private SignedText() {}

    /** Empty unless the key signed it. */
    public static Optional<JsonNode> payload(String compact, VerificationKey key) {
        return Token.parse(compact).filter(token -> token.isSignedBy(key)).map(Token::payload);
    }
}
