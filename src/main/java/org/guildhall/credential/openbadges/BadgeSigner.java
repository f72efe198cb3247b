package org.guildhall.credential.openbadges;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import java.time.Instant;
import java.util.Optional;

/**
 * Signs credentials as compact VC-JWT: the payload is the credential with the claims that repeat it (Open Badges 3.0,
 * JSON Web Token Proof Format; RFC 7515 §7.1).
 */
public final class BadgeSigner {
    private BadgeSigner() {}

    /** The badge as a compact JWS, with {@code iss}, {@code jti}, {@code sub}, {@code nbf} and, if it ends, {@code exp}. */
    public static String sign(Badge badge, IssuerKey key) {
        return sign(
                BadgeWriter.credential(badge),
                badge.issuer().id(),
                badge.id(),
                badge.subject().id(),
                badge.validFrom(),
                badge.validUntil(),
                key);
    }

    /** A badge as JSON without a signature, for reading by people and programs that do not check. */
    public static String unsigned(Badge badge) {
        return BadgeWriter.credential(badge).toString();
    }

    static String sign(
            ObjectNode credential,
            String issuer,
            String id,
            String subject,
            Instant from,
            Optional<Instant> until,
            IssuerKey key) {
        credential.put("iss", issuer).put("jti", id).put("sub", subject).put("nbf", from.getEpochSecond());
        until.ifPresent(end -> credential.put("exp", end.getEpochSecond()));
        return sign(credential.toString(), key);
    }

    /**
     * Any payload, such as a checkpoint of a record, as a compact JWS.
     *
     * @throws IllegalStateException when the key has no private part
     */
    public static String sign(String payload, IssuerKey key) {
        JWSHeader header = new JWSHeader.Builder(key.algorithm().jose())
                .keyID(key.kid())
                .type(JOSEObjectType.JWT)
                .build();
        JWSObject jws = new JWSObject(header, new Payload(payload));
        try {
            jws.sign(key.signer());
            return jws.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException("The key cannot sign", e);
        }
    }
}
