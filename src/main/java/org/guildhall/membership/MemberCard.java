package org.guildhall.membership;

import org.guildhall.platform.PersonId;
import org.guildhall.platform.text.SortKey;

/**
 * A member as a list shows one, with what the row keeps of other features.
 *
 * @param nameKey ends with the {@link #nameKey} of the name that the row has
 * @param topics as {@link CardPart#TOPICS} is stored, null where it is not
 * @param accreditations as {@link CardPart#ACCREDITATIONS} is stored, null where they are not
 * @param credentials as {@link CardPart#CREDENTIALS} is stored, null where they are not
 */
public record MemberCard(
        Membership membership, String nameKey, String topics, String accreditations, String credentials) {

    /** Where somebody of this name stands among members; those without a name, whose accounts are gone, come last. */
    public static String nameKey(String fullName, PersonId person) {
        return fullName.isEmpty() ? SortKey.last(person.value()) : SortKey.of(fullName, person.value());
    }

    /** The same where the name of the row was read. */
    public MemberCard named(String fullName) {
        return new MemberCard(membership, nameKey(fullName, person()), topics, accreditations, credentials);
    }

    public PersonId person() {
        return membership.person();
    }

    /** Whether the row has this name, as far as search and order are concerned. */
    boolean isNamed(String fullName) {
        return nameKey.endsWith(nameKey(fullName, person()));
    }
}
