package org.guildhall.credential.issuing;

import java.nio.ByteBuffer;
import org.guildhall.accreditation.status.Accreditation;
import org.guildhall.credential.openbadges.BitstringStatusList;
import org.guildhall.platform.text.Sha256;

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
        ByteBuffer keys = ByteBuffer.wrap(Sha256.of("bits:" + issuer.subjectSalt()));
        int place = (int) (accreditation.id() % BitstringStatusList.SIZE);
        for (int round = 0; round < 4; round++) {
            // Multiplying by an odd number, adding and folding the upper half in can each be undone: no two places
            // meet.
            place = place * (keys.getInt() | 1) + keys.getInt() & MASK;
            place ^= place >>> HALF;
        }
        return place;
    }
}
