package org.guildhall.membership;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.guildhall.platform.AsksNoRights;
import org.guildhall.platform.People;
import org.guildhall.platform.Person;
import org.guildhall.platform.PersonId;

/** Who helps members who have to be accredited to stay. */
@Named
@AsksNoRights
public class BoundaryContact {
    private final BoundaryChanges changes;
    private final MembershipLookUp memberships;
    private final People people;

    @Inject
    public BoundaryContact(BoundaryChanges changes, Memberships memberships, People people) {
        this.changes = changes;
        this.memberships = memberships;
        this.people = people;
    }

    /** Whoever was named when the boundary was moved, while they are a member whose account can be used. */
    Optional<Person> of(long communityId) {
        return changes.of(communityId)
                .filter(change -> change.state() == MoveState.MOVED)
                .flatMap(BoundaryChange::helper)
                .filter(helper -> isMember(communityId, helper))
                .map(helper -> people.byIds(List.of(helper)).get(helper))
                .filter(Person::isActive);
    }

    private boolean isMember(long communityId, PersonId person) {
        return memberships.of(communityId, person).filter(Membership::isMember).isPresent();
    }
}
