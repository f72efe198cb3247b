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
 * @param participation what the member says of their part, for {@link ShownParticipation} to say what of it is shown
 */
public record MemberCard(
        Membership membership,
        String nameKey,
        String topics,
        String accreditations,
        String credentials,
        Participation participation) {

    /** Where somebody of this name stands among members; those without a name, whose accounts are gone, come last. */
    public static String nameKey(String fullName, PersonId person) {
        return fullName.isEmpty() ? SortKey.last(person.value()) : SortKey.of(fullName, person.value());
    }

    /** The same where the name of the row was read. */
    public MemberCard named(String fullName) {
        return new MemberCard(
                membership, nameKey(fullName, person()), topics, accreditations, credentials, participation);
    }

    /** The same with what a viewer may see of what the member says of their part. */
    MemberCard saying(Participation shown) {
        return shown.equals(participation)
                ? this
                : new MemberCard(membership, nameKey, topics, accreditations, credentials, shown);
    }

    public PersonId person() {
        return membership.person();
    }

    /** Whether the row has this name, as far as search and order are concerned. */
    boolean isNamed(String fullName) {
        return nameKey.endsWith(nameKey(fullName, person()));
    }
}
