package org.guildhall.credential.openbadges;

import com.fasterxml.jackson.databind.JsonNode;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.KeyOperation;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.OctetKeyPair;
import com.nimbusds.jose.jwk.RSAKey;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.text.ParseException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * Reads public keys that others hand in, as one JWK in JSON (RFC 7517). Accepted are keys for signatures of a kind that
 * {@link JwsAlgorithm} knows: RSA of 2,048 to 8,192 bits, EC on P-256, P-384 or P-521, and Ed25519.
 */
public final class PublicKeys {
    private static final int LEAST_RSA_BITS = 2048;
    private static final int MOST_RSA_BITS = 8192;
    private static final Set<Curve> CURVES = Set.of(Curve.P_256, Curve.P_384, Curve.P_521, Curve.Ed25519);

    private PublicKeys() {}

    /** The public part of a JWK as JSON, empty when the text is none that is accepted. */
    public static Optional<String> publicPart(String json) {
        return read(json).map(key -> key.json().toString());
    }

    /** The key, empty as for {@link #publicPart}. Of a private key, only the public part is read. */
    public static Optional<VerificationKey> read(String json) {
        return StrictJson.object(json).flatMap(PublicKeys::read);
    }

    /** RFC 7638, SHA-256, base64url; empty as for {@link #publicPart}. */
    public static Optional<String> thumbprint(String json) {
        return read(json).map(VerificationKey::thumbprint);
    }

    static Optional<VerificationKey> read(JsonNode json) {
        try {
            JWK jwk = JWK.parse(json.toString()).toPublicJWK();
            return jwk != null && isStrong(jwk) && isForSignatures(jwk)
                    ? Optional.of(new VerificationKey(jwk))
                    : Optional.empty();
        } catch (ParseException
                | JOSEException
                | GeneralSecurityException
                | IllegalArgumentException
                | IllegalStateException e) {
            return Optional.empty();
        }
    }

    /** RFC 7518 §3.3 and §3.5 ask for 2,048 bits; an exponent of 1, or an even one, makes no secret. */
    private static boolean isStrong(JWK jwk) {
        if (jwk instanceof RSAKey rsa) {
            BigInteger exponent = rsa.getPublicExponent().decodeToBigInteger();
            return rsa.size() >= LEAST_RSA_BITS
                    && rsa.size() <= MOST_RSA_BITS
                    && exponent.testBit(0)
                    && exponent.bitLength() > 1;
        }
        return jwk instanceof ECKey ec
                ? CURVES.contains(ec.getCurve())
                : jwk instanceof OctetKeyPair pair && CURVES.contains(pair.getCurve());
    }

    /** What the key says of itself must not rule signatures out (RFC 7517 §4.2 to §4.4, RFC 8725 §3.1). */
    private static boolean isForSignatures(JWK jwk) {
        Set<KeyOperation> operations = jwk.getKeyOperations();
        boolean isUse = jwk.getKeyUse() == null || jwk.getKeyUse().equals(KeyUse.SIGNATURE);
        boolean isOperation = operations == null
                || operations.contains(KeyOperation.VERIFY)
                || operations.contains(KeyOperation.SIGN);
        return isUse && isOperation && Arrays.stream(JwsAlgorithm.values()).anyMatch(algorithm -> algorithm.fits(jwk));
    }
}
