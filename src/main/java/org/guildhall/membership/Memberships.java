package org.guildhall.membership;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.text.Cursor;

/** The stored memberships and requests. Writes run inside the caller's transaction. */
public interface Memberships extends MembershipLookUp, MemberDirectory {

    /** A page of members; one look-up, or two for a search. */
    default MemberPage page(MemberQuery query) {
        return cards(query, Optional.empty()).withoutCards();
    }

    /** Requests, the oldest first. */
    MemberPage requests(long communityId, Optional<Cursor> after, int size);

    /**
     * Keeps what somebody wrote with a request; it goes with the request.
     *
     * @param word may be empty
     */
    void keepWord(Membership request, String word);

    /** What those of some people who ask to join wrote with their requests; one look-up for up to 500. */
    Map<PersonId, String> requestWords(long communityId, Collection<PersonId> people);

    /** Up to 500 who coordinate the community, whether or not their accounts can be used; one look-up. */
    List<Membership> coordinators(long communityId);

    /**
     * Those of some communities, without those that have none; one look-up, unless there are very many.
     *
     * @param communities at most 100
     */
    Map<Long, List<Membership>> coordinators(Collection<Long> communities);

    /** Up to 200 people by rising key beyond one who coordinate any community; one look-up. */
    List<PersonId> coordinatingPeople(Optional<PersonId> after);

    /** Whether the community has a member other than this person. */
    boolean hasAnotherMember(long communityId, PersonId person);

    /**
     * @param fullName as found by search and used for the order
     * @throws AlreadyStored when the person has a membership or request there
     */
    Membership add(long communityId, PersonId person, String fullName, MembershipState state, Role role, Instant since);

    /** Makes a request or a former membership a membership. */
    void becomeMember(Membership request, String fullName, Instant since);

    /** Gives a member another role. */
    void changeRole(Membership membership, Role role);

    /** Deletes a membership or a request, with the words of the name. */
    void remove(Membership membership);

    /**
     * Sets the last day as a member, or takes it away; nothing happens for whoever is none, or none any more, or is exempt,
     * see {@link Exemptions}.
     */
    void stayUntil(long communityId, PersonId person, Optional<LocalDate> lastDay);

    /** Takes every last day of the community's present members away. */
    void stayForEver(long communityId);

    /** Present members of the community whose last day is at most this one, the next to go first. */
    MemberPage leavingBy(long communityId, LocalDate day, Optional<Cursor> after, int size);

    /** Members whose last day has passed but who are still counted; for work over all communities. */
    List<Membership> overdue(int size);

    /** Those of one community. */
    List<Membership> overdueIn(long communityId, int size);

    /**
     * Coordinators whose last day is at most this one, also where it has passed and nobody has written so, by rising id
     * beyond one; for work over all communities.
     */
    List<Membership> coordinatorsLeavingBy(LocalDate day, long membershipId, int size);

    /**
     * Members whose last day is one of these, by rising id beyond one; for work over all communities.
     *
     * @param from the first day
     * @param until the last day, included
     */
    List<Membership> leavingBetween(LocalDate from, LocalDate until, long membershipId, int size);

    /** Gives a coordinator a later last day, even after it has passed; nothing happens once somebody has written so. */
    void stayOn(Membership coordinator, LocalDate lastDay);

    /**
     * Turns a member whose last day has passed into a former one.
     *
     * @return whether the person was still stored as a member
     */
    boolean lapse(Membership membership, String fullName);

    /** Everything a person is or asked to be, in all communities; one look-up. */
    List<NamedMember> ofAccount(PersonId person);

    /** The same of some people; who is member of nothing and has asked for nothing is left out. One look-up for 500. */
    Map<PersonId, List<Membership>> ofAccounts(Collection<PersonId> people);

    /** Members of a community by rising id beyond one. */
    List<Membership> after(long communityId, long membershipId, int size);

    /**
     * Members, former members and requests by rising id beyond one, with the name they were last stored under; for
     * following accounts.
     */
    List<NamedMember> namesAfter(long membershipId, int size);

    /** Stores a member under another name; nothing happens when the membership has ended meanwhile. */
    void rename(Membership membership, String fullName);

    /** A member and the name that search and order use. */
    record NamedMember(Membership membership, String name) {

        public boolean isStillNamed(String fullName) {
            return fullName.equals(name);
        }
    }

    /** The database has such a membership already. */
    @SuppressWarnings("serial")
    final class AlreadyStored extends RuntimeException {
        public AlreadyStored(Throwable cause) {
            super(cause);
        }
    }
}
