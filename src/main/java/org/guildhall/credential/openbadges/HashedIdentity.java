package org.guildhall.credential.openbadges;

import java.util.Locale;
import java.util.regex.Pattern;
import org.guildhall.platform.text.Md5;
import org.guildhall.platform.text.Sha256;

/**
 * An e-mail address that can be compared but not read: {@code sha256$} and the hexadecimal SHA-256 of address and salt
 * (Open Badges 3.0 IdentityObject). Others may have used MD5, the one other algorithm of the standard (IdentityHash): it
 * is good enough to find an address again, and nothing is hashed with it here.
 */
public record HashedIdentity(String identityHash, String salt) {
    private static final String SHA256 = "sha256$";
    private static final String MD5 = "md5$";
    private static final Pattern UNDERSTOOD = Pattern.compile("sha256\\$[0-9a-f]{64}|md5\\$[0-9a-f]{32}");

    /** @param email as it is to be found again: letters in another case give another hash */
    public static HashedIdentity of(String email, String salt) {
        return new HashedIdentity(SHA256 + Sha256.hex(email + salt), salt);
    }

    /** Whether the hash has a form of the standard; without one, nothing can be compared with it. */
    boolean isUnderstood() {
        return UNDERSTOOD.matcher(lower()).matches();
    }

    /** Whether the address is the one that was hashed; letters of the hash in either case. */
    public boolean matches(String email) {
        String hash = lower();
        return hash.equals(hash.startsWith(SHA256) ? SHA256 + Sha256.hex(email + salt) : MD5 + Md5.hex(email + salt));
    }

    private String lower() {
        return identityHash.toLowerCase(Locale.ROOT);
    }
}
