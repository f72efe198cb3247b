package org.guildhall.platform.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The digest MD5, for comparing with what others made of it long ago. Nothing is proved by it, and nothing of our own is
 * hashed with it.
 */
public final class Md5 {
    private Md5() {}

    /** The digest of a text in UTF-8 as 32 hexadecimal digits in lower case. */
    public static String hex(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("MD5").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has MD5", e);
        }
    }
}
