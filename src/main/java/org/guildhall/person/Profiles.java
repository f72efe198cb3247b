package org.guildhall.person;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.guildhall.platform.PersonId;

/** The stored profiles. Writes run inside the caller's transaction. */
public interface Profiles {

    /** What a person says of themselves; one look-up. */
    default Profile of(long communityId, PersonId person) {
        return ofPeople(communityId, List.of(person)).getOrDefault(person, Profile.EMPTY);
    }

    /** What people say of themselves; who says nothing is left out. One look-up for 500. */
    Map<PersonId, Profile> ofPeople(long communityId, Collection<PersonId> people);

    /** Puts a profile in the place of the one that is there. */
    void replace(long communityId, PersonId person, Profile profile);

    /** Adds decisions to those that are kept. */
    void keep(long communityId, PersonId person, List<ConsentChange> changes, Instant at);

    /** Decisions of a person, the latest first, at most so many; one look-up. */
    List<Consent> consents(long communityId, PersonId person, int most);

    /** Erases what the person says, what was set aside, and the decisions on it. */
    void erase(long communityId, PersonId person);

    /** Keeps the profile where nobody sees it, in the place of what was kept there before. */
    void setAside(long communityId, PersonId person);

    /** Shows again what was set aside, unless the person has said something anew, and keeps nothing aside. */
    void bringBack(long communityId, PersonId person);

    /** Erases what was set aside. */
    void forgetAside(long communityId, PersonId person);
}
