package org.guildhall.accreditation.holder;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/**
 * An e-mail address that can be compared but not read.
 *
 * @param salt random, kept beside the hash
 * @param hash hexadecimal SHA-256 of the address in lower case and the salt, as Open Badges hash an identity
 */
public record EmailDigest(String salt, String hash) {

    public static EmailDigest of(String email, String salt) {
        try {
            byte[] content = (email.trim().toLowerCase(Locale.ROOT) + salt).getBytes(StandardCharsets.UTF_8);
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return new EmailDigest(salt, HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    public boolean matches(String email) {
        return of(email, salt).equals(this);
    }
}
