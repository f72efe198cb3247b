package org.guildhall.credential.openbadges;

import org.guildhall.platform.text.Sha256;

/**
 * An e-mail address that can be compared but not read: {@code sha256$} and the hexadecimal SHA-256 of address and salt.
 */
public record HashedIdentity(String identityHash, String salt) {
    static final String PREFIX = "sha256$";

    public static HashedIdentity of(String email, String salt) {
        return new HashedIdentity(PREFIX + Sha256.hex(email + salt), salt);
    }

    /** Whether the address is the one that was hashed; letters of the hash in either case. */
    public boolean matches(String email) {
        return of(email, salt).identityHash().equalsIgnoreCase(identityHash);
    }
}
