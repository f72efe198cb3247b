package org.guildhall.accreditation.holder;

import java.util.Optional;
import org.guildhall.platform.Person;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.PersonState;
import org.guildhall.platform.text.Folding;
import org.guildhall.platform.text.Identity;
import org.guildhall.platform.text.Parsing;

/**
 * Somebody without an account who holds an accreditation.
 *
 * @param email digest of the address, empty when none is known
 */
public record ExternalHolder(long id, long communityId, String name, Optional<EmailDigest> email) {
    private static final String PREFIX = "external:";

    /** The id under which accreditations name this holder; no user key of the host looks like it. */
    public PersonId personId() {
        return new PersonId(PREFIX + id);
    }

    /** Whether it is the person whom somebody wrote, as {@link ExternalPerson#key} tells them apart. */
    boolean isWhom(ExternalPerson written) {
        boolean isAlike = !written.email().isEmpty() && Folding.fold(name).equals(Folding.fold(written.name()));
        return hasAddress(written.email()) && (isAlike || Identity.isSame(name, written.name()));
    }

    private boolean hasAddress(String address) {
        return address.isEmpty()
                ? email.isEmpty()
                : email.filter(known -> known.matches(address)).isPresent();
    }

    /** What pages show. */
    public Person person() {
        return new Person(personId(), "", name, Optional.empty(), Optional.empty(), PersonState.EXTERNAL);
    }

    public static boolean isExternal(PersonId person) {
        return person.value().startsWith(PREFIX);
    }

    static long idOf(PersonId person) {
        return Parsing.id(person.value().substring(PREFIX.length())).orElseThrow();
    }
}
