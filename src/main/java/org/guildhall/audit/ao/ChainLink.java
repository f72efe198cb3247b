package org.guildhall.audit.ao;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.guildhall.audit.ChainEntry;
import org.guildhall.platform.text.Sha256;

/** Computes the hashes of entries, as {@link ChainEntry} says. Keeps a digest, so each thread needs its own. */
public final class ChainLink {
    /** The hash before the first entry. */
    static final String START = "0".repeat(64);

    private final MessageDigest sha256 = Sha256.digester();

    public String hash(ChainEntry entry) {
        return hash(entry.covered());
    }

    /** @param json the words as they are stored */
    public String hashOfWords(String salt, String json) {
        return hash(ChainEntry.Words.covered(salt, json));
    }

    private String hash(String text) {
        return HexFormat.of().formatHex(sha256.digest(text.getBytes(StandardCharsets.UTF_8)));
    }
}
