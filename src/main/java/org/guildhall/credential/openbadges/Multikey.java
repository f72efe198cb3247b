package org.guildhall.credential.openbadges;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.EdECPoint;
import java.security.spec.EdECPublicKeySpec;
import java.security.spec.NamedParameterSpec;
import java.util.Arrays;
import java.util.Optional;

/** Ed25519 keys and signatures as Data Integrity proofs write them: multibase, base58btc. */
public final class Multikey {
    private static final String ALPHABET = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
    private static final int KEY = 32;

    private Multikey() {}

    /** The bytes of {@code z…}, empty when it is not base58btc. */
    static Optional<byte[]> decode(String multibase) {
        if (!multibase.matches("z[" + ALPHABET + "]{1,200}")) {
            return Optional.empty();
        }
        BigInteger number = BigInteger.ZERO;
        int zeros = 0;
        for (char letter : multibase.substring(1).toCharArray()) {
            number = number.multiply(BigInteger.valueOf(58)).add(BigInteger.valueOf(ALPHABET.indexOf(letter)));
            zeros += letter == '1' && number.signum() == 0 ? 1 : 0;
        }
        byte[] magnitude = number.toByteArray();
        int sign = magnitude[0] == 0 ? 1 : 0;
        byte[] bytes = new byte[zeros + magnitude.length - sign];
        System.arraycopy(magnitude, sign, bytes, zeros, magnitude.length - sign);
        return Optional.of(bytes);
    }

    /** The Ed25519 key of {@code z6Mk…}, empty when it is none. */
    public static Optional<PublicKey> ed25519(String multikey) {
        return decode(multikey)
                .filter(bytes -> bytes.length == KEY + 2 && bytes[0] == (byte) 0xed && bytes[1] == 1)
                .flatMap(bytes -> ed25519(Arrays.copyOfRange(bytes, 2, bytes.length)));
    }

    private static Optional<PublicKey> ed25519(byte[] littleEndian) {
        byte[] bigEndian = new byte[KEY];
        for (int i = 0; i < KEY; i++) {
            bigEndian[i] = littleEndian[KEY - 1 - i];
        }
        boolean isOdd = (bigEndian[0] & 0x80) != 0;
        bigEndian[0] &= 0x7f;
        try {
            EdECPoint point = new EdECPoint(isOdd, new BigInteger(1, bigEndian));
            return Optional.of(KeyFactory.getInstance("Ed25519")
                    .generatePublic(new EdECPublicKeySpec(NamedParameterSpec.ED25519, point)));
        } catch (GeneralSecurityException e) {
            return Optional.empty();
        }
    }

    /** Whether {@code z…} signs the 64 bytes of a proof's and a document's hash. */
    public static boolean verifies(PublicKey key, byte[] hashes, String proofValue) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initVerify(key);
            signature.update(hashes);
            return signature.verify(decode(proofValue).orElse(new byte[0]));
        } catch (GeneralSecurityException e) {
            return false;
        }
    }
}
