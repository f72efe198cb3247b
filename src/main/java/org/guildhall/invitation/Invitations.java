package org.guildhall.invitation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.guildhall.platform.PersonId;

/** The stored invitations, the latest of each person in each community. Writes run inside the caller's transaction. */
public interface Invitations {

    /** Whatever has become of it; one look-up. */
    Optional<Invitation> of(long communityId, PersonId person);

    /** One look-up for up to 500. */
    List<Invitation> ofPeople(long communityId, Collection<PersonId> people);

    /** The latest first. */
    List<Invitation> latest(long communityId, Optional<Long> below, int size);

    /** Those sent on a day or later that are stored as open, the latest first. */
    List<Invitation> openSince(long communityId, LocalDate day, int size);

    /** All that were sent together. */
    List<Invitation> ofRound(long communityId, String round);

    /** Stores new ones in place of earlier ones of the same people. */
    void add(long communityId, List<Invitation> invitations);

    /** Stores what has become of one. */
    void change(Invitation invitation);

    /** Erases those of all communities that were sent before a day. */
    int removeBefore(LocalDate day);

    /** Those of whom something is stored, by rising key beyond one. */
    List<PersonId> peopleAfter(String key, int size);

    /** Erases all of a person, in all communities. */
    void removeOf(PersonId person);
}
