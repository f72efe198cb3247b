package org.guildhall.credential.openbadges;

import com.fasterxml.jackson.databind.JsonNode;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSVerifier;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.OctetKeyPair;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.util.Base64URL;
import java.security.GeneralSecurityException;

/** A public key, made ready once to check any number of signatures. Safe for use by several threads. */
public final class VerificationKey {
    private final JWK jwk;
    private final String thumbprint;
    private final SignatureCheck check;

    /** Checks one signature with the key that it was made for. */
    private interface SignatureCheck {
        boolean isRight(JwsAlgorithm algorithm, byte[] signed, byte[] signature)
                throws JOSEException, GeneralSecurityException;
    }

    /** @param jwk a public key of a kind and strength that {@link PublicKeys} accepts */
    VerificationKey(JWK jwk) throws JOSEException, GeneralSecurityException {
        this.jwk = jwk;
        this.thumbprint = jwk.computeThumbprint().toString();
        this.check = check(jwk);
    }

    private static SignatureCheck check(JWK jwk) throws JOSEException, GeneralSecurityException {
        if (jwk instanceof OctetKeyPair pair) {
            return new Ed25519Check(pair.getDecodedX())::isRight;
        }
        JWSVerifier verifier = jwk instanceof ECKey ec ? new ECDSAVerifier(ec) : new RSASSAVerifier((RSAKey) jwk);
        return (algorithm, signed, signature) ->
                verifier.verify(algorithm.header(), signed, Base64URL.encode(signature));
    }

    /** The name its owner gave it, empty text when there is none (RFC 7517 §4.5). */
    public String kid() {
        return jwk.getKeyID() == null ? "" : jwk.getKeyID();
    }

    /** RFC 7638, SHA-256, base64url: the same for the same key, whatever it is called. */
    String thumbprint() {
        return thumbprint;
    }

    /** The key as one JWK. */
    public JsonNode json() {
        return StrictJson.object(jwk.toJSONString()).orElseThrow();
    }

    /** Whether signatures by this algorithm can be checked with it. */
    boolean fits(JwsAlgorithm algorithm) {
        return algorithm.fits(jwk);
    }

    /** Whether this key made the signature over these bytes; never with an algorithm that is not the key's own. */
    boolean made(byte[] signature, byte[] signed, JwsAlgorithm algorithm) {
        try {
            return fits(algorithm) && check.isRight(algorithm, signed, signature);
        } catch (JOSEException | GeneralSecurityException | IllegalArgumentException e) {
            return false;
        }
    }

    @Override
    public String toString() {
        return "VerificationKey[" + thumbprint + "]";
    }
}
