package org.guildhall.credential.issuing;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.guildhall.accreditation.status.Accreditation;
import org.guildhall.credential.openbadges.BitstringStatusList;

/**
 * An accreditation's place in the bits that its issuer publishes. Within a block the places are shuffled, differently for
 * each issuer, so that neither neighbours nor the order of granting can be read from them.
 */
final class StatusIndex {
    private static final int BITS = 17;
    private static final int MASK = BitstringStatusList.SIZE - 1;
    private static final int HALF = BITS / 2 + 1;

    private StatusIndex() {}

    static long block(Accreditation accreditation) {
        return accreditation.id() / BitstringStatusList.SIZE;
    }

    static long of(Issuer issuer, Accreditation accreditation) {
        ByteBuffer keys = ByteBuffer.wrap(digest(issuer.subjectSalt()));
        int place = (int) (accreditation.id() % BitstringStatusList.SIZE);
        for (int round = 0; round < 4; round++) {
            // Multiplying by an odd number, adding and folding the upper half in can each be undone: no two places
            // meet.
            place = place * (keys.getInt() | 1) + keys.getInt() & MASK;
            place ^= place >>> HALF;
        }
        return place;
    }

    private static byte[] digest(String salt) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(("bits:" + salt).getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
