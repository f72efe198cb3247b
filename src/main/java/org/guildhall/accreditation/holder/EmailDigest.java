package org.guildhall.accreditation.holder;

import java.util.Locale;
import org.guildhall.platform.text.Sha256;

/**
 * An e-mail address that can be compared but not read.
 *
 * @param salt random, kept beside the hash
 * @param hash hexadecimal SHA-256 of the address in lower case and the salt, as Open Badges hash an identity
 */
public record EmailDigest(String salt, String hash) {

    public static EmailDigest of(String email, String salt) {
        return new EmailDigest(salt, Sha256.hex(EmailAddress.read(email).toLowerCase(Locale.ROOT) + salt));
    }

    public boolean matches(String email) {
        return of(email, salt).equals(this);
    }
}
