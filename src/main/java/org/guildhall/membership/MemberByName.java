package org.guildhall.membership;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.guildhall.platform.Person;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.SpaceKey;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.error.RequestRefusedException;

/** Finds whom somebody who looks after a community means by a name. */
@Named
public class MemberByName {
    private final MembershipRights rights;
    private final TypedPeople people;

    @Inject
    public MemberByName(MembershipRights rights, TypedPeople people) {
        this.rights = rights;
        this.people = people;
    }

    /**
     * The person with this user name, or the only member with this full name.
     *
     * @param field of the input, for the refusal
     * @throws RequestRefusedException as {@link MembershipRights#changeable}; INVALID (400) naming the field when nobody, or
     *     more than one member, is called so
     */
    public PersonId find(Viewer viewer, SpaceKey space, String typed, String field) {
        return people.one(rights.changeable(viewer, space).id(), typed, field)
                .map(Person::id)
                .orElseThrow(() -> RequestRefusedException.invalid(field, "guildhall.membership.end.no-such-person"));
    }
}
