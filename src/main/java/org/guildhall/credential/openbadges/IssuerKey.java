package org.guildhall.credential.openbadges;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.text.ParseException;

/**
 * A key that signs.
 *
 * @param kid the address at which its public part is published
 * @param jwk with its private part, which no text of this class shows
 */
public record IssuerKey(String kid, SigningAlgorithm algorithm, JWK jwk) {
    private static final int RSA_BITS = 3072;

    /** A new key: on P-256 for ES256, of 3,072 bits for RS256 (RFC 7518 §3.3 and §3.4). */
    public static IssuerKey generate(String kid, SigningAlgorithm algorithm) {
        try {
            JWK jwk = algorithm == SigningAlgorithm.ES256
                    ? new ECKeyGenerator(Curve.P_256)
                            .keyID(kid)
                            .keyUse(KeyUse.SIGNATURE)
                            .algorithm(algorithm.jose())
                            .generate()
                    : new RSAKeyGenerator(RSA_BITS)
                            .keyID(kid)
                            .keyUse(KeyUse.SIGNATURE)
                            .algorithm(algorithm.jose())
                            .generate();
            return new IssuerKey(kid, algorithm, jwk);
        } catch (JOSEException e) {
            throw new IllegalStateException("No key could be made", e);
        }
    }

    /**
     * Reads what {@link #privateJson} wrote.
     *
     * @throws IllegalArgumentException for anything else
     */
    public static IssuerKey read(String json) {
        try {
            JWK jwk = JWK.parse(json);
            return new IssuerKey(
                    jwk.getKeyID(), SigningAlgorithm.valueOf(jwk.getAlgorithm().getName()), jwk);
        } catch (ParseException e) {
            throw new IllegalArgumentException("Not a key");
        }
    }

    /** The public part as one JWK, fit to be published. */
    public String publicJson() {
        return jwk.toPublicJWK().toJSONString();
    }

    /** The whole key as one JWK: never to be stored, logged or sent without encryption. */
    public String privateJson() {
        return jwk.toJSONString();
    }

    /** RFC 7638, SHA-256, base64url. */
    public String thumbprint() {
        try {
            return jwk.computeThumbprint().toString();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    JWSSigner signer() throws JOSEException {
        return jwk instanceof ECKey ec ? new ECDSASigner(ec) : new RSASSASigner((RSAKey) jwk);
    }

    @Override
    public String toString() {
        return "IssuerKey[" + kid + "]";
    }
}
