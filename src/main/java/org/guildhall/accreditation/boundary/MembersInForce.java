package org.guildhall.accreditation.boundary;

import java.time.LocalDate;
import java.util.List;
import org.guildhall.membership.AccreditedToday;
import org.guildhall.platform.PersonId;

/** Counts and finds the members of a community by whether an accreditation of it that they hold is in force on a day. */
public interface MembersInForce {

    /** One look-up. */
    Counted count(long communityId, LocalDate day);

    /** Members without one, by rising id of the membership beyond one; one look-up. */
    List<Without> without(long communityId, LocalDate day, long membershipId, int size);

    /** @param schemesForMembers how many schemes of the community are there for members only; 0 where there are no members */
    record Counted(AccreditedToday today, int schemesForMembers) {}

    /** A member without one. */
    record Without(long membershipId, PersonId person, boolean exempt) {}
}
