package org.guildhall.credential.openbadges;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.EdECPoint;
import java.security.spec.EdECPublicKeySpec;
import java.security.spec.NamedParameterSpec;

/** Signatures over Ed25519 (RFC 8037 §3.1, RFC 8032 §5.1), by the implementation that is part of Java. */
final class Ed25519Check {
    private static final int LENGTH = 32;

    private final PublicKey key;

    /** @param x the public key: 32 bytes, the lowest first, the sign of the other coordinate in the highest bit */
    Ed25519Check(byte[] x) throws GeneralSecurityException {
        if (x.length != LENGTH) {
            throw new InvalidKeyException("Not 32 bytes");
        }
        byte[] highestFirst = new byte[LENGTH];
        for (int i = 0; i < LENGTH; i++) {
            highestFirst[i] = x[LENGTH - 1 - i];
        }
        boolean isOdd = highestFirst[0] < 0;
        highestFirst[0] &= 0x7f;
        key = KeyFactory.getInstance("Ed25519")
                .generatePublic(new EdECPublicKeySpec(
                        NamedParameterSpec.ED25519, new EdECPoint(isOdd, new BigInteger(1, highestFirst))));
    }

    boolean isRight(JwsAlgorithm algorithm, byte[] signed, byte[] signature) throws GeneralSecurityException {
        Signature verifier = Signature.getInstance("Ed25519");
        verifier.initVerify(key);
        verifier.update(signed);
        return verifier.verify(signature);
    }
}
