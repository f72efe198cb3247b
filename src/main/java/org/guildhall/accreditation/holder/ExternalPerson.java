package org.guildhall.accreditation.holder;

import java.util.Locale;
import org.guildhall.platform.text.Folding;
import org.guildhall.platform.text.Identity;
import org.guildhall.platform.text.PastedText;

/**
 * A holder without an account, as entered by the person who grants.
 *
 * @param name at most 200 characters
 * @param email empty if unknown; only a salted hash of it is kept
 */
public record ExternalPerson(String name, String email) {

    /**
     * Equal for two that are one person: of the same name and address; or, where there is one, of that and of names that
     * a search finds alike.
     */
    public String key() {
        ExternalPerson tidy = tidy();
        return tidy.email.isEmpty()
                ? Identity.of(tidy.name)
                : Folding.fold(tidy.name) + " " + tidy.email.toLowerCase(Locale.ROOT);
    }

    /** Without what nobody sees around the name, and with the address alone, see {@link EmailAddress#read}. */
    ExternalPerson tidy() {
        return new ExternalPerson(PastedText.words(name), EmailAddress.read(email));
    }
}
