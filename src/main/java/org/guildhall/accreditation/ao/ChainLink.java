package org.guildhall.accreditation.ao;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.guildhall.accreditation.ChainEntry;

/** Computes the hashes of entries, as {@link ChainEntry} says. Keeps a digest, so each thread needs its own. */
final class ChainLink {
    /** The hash before the first entry. */
    static final String START = "0".repeat(64);

    private static final byte MISSING = '-';

    private final MessageDigest sha256;

    ChainLink() {
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    String hash(ChainEntry entry) {
        sha256.update(entry.previousHash().getBytes(StandardCharsets.UTF_8));
        for (Object value : entry.covered()) {
            if (value == null) {
                sha256.update(MISSING);
            } else {
                byte[] bytes = value.toString().getBytes(StandardCharsets.UTF_8);
                sha256.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
                sha256.update(bytes);
            }
        }
        return HexFormat.of().formatHex(sha256.digest());
    }

    String hashOfWords(String salt, String text) {
        return HexFormat.of().formatHex(sha256.digest((salt + text).getBytes(StandardCharsets.UTF_8)));
    }
}
