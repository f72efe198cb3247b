package org.guildhall.membership;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.guildhall.platform.PersonId;

/** Says who belongs to which community. */
public interface MembershipLookUp {

    /** The membership, request or former membership of a person; empty for anybody else. */
    Optional<Membership> of(long communityId, PersonId person);

    /** One look-up for up to 500. */
    List<Membership> ofPeople(long communityId, Collection<PersonId> people);

    /** Present coordinators, and what up to 500 others are to the community; one look-up. */
    List<Membership> coordinatorsAnd(long communityId, Collection<PersonId> people);

    /** What a person is or asked to be in some communities; one look-up for up to 500. */
    List<Membership> ofPerson(Collection<Long> communityIds, PersonId person);
}
