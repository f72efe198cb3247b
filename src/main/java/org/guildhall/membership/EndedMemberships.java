package org.guildhall.membership;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.guildhall.platform.PersonId;

/** The stored memberships that can be taken back. Writes run inside the caller's transaction. */
public interface EndedMemberships {

    /**
     * Keeps one, in place of an earlier one of the same person in the same community, with what the member says of their part
     * and whether they are exempt; to be called while the membership is there.
     */
    void keep(EndedMembership ended);

    /** Gives a member again what was kept of their part and of an exemption. */
    void restore(EndedMembership ended);

    /** Also one that can be taken back no more but is still stored. */
    Optional<EndedMembership> of(long communityId, PersonId person);

    /** Those of a community that somebody else than the person has ended, on a day or later; the latest first. */
    List<EndedMembership> endedByOthers(long communityId, LocalDate from, int size);

    /** Those of all communities that ended before a day, in no particular order. */
    List<EndedMembership> endedBefore(LocalDate day, int size);

    /** Those of one person in all communities. */
    List<EndedMembership> ofAccount(PersonId person);

    /** Nothing happens when there is none. */
    void remove(long communityId, PersonId person);
}
