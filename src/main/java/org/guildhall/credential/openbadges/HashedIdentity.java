package org.guildhall.credential.openbadges;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * An e-mail address that can be compared but not read: {@code sha256$} and the hexadecimal SHA-256 of address and salt.
 */
public record HashedIdentity(String identityHash, String salt) {
    static final String PREFIX = "sha256$";

    public static HashedIdentity of(String email, String salt) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest((email + salt).getBytes(StandardCharsets.UTF_8));
            return new HashedIdentity(PREFIX + HexFormat.of().formatHex(digest), salt);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether the address is the one that was hashed; letters of the hash in either case. */
    public boolean matches(String email) {
        return of(email, salt).identityHash().equalsIgnoreCase(identityHash);
    }
}
