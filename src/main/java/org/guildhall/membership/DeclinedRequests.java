package org.guildhall.membership;

import java.time.LocalDate;
import java.util.Optional;
import org.guildhall.platform.PersonId;

/** The stored answers to requests that were not granted. Writes run inside the caller's transaction. */
public interface DeclinedRequests {

    /** Keeps one, in place of an earlier one of the same person in the same community. */
    void keep(DeclinedRequest declined);

    /** Also one that can be read no more but is still stored. */
    Optional<DeclinedRequest> of(long communityId, PersonId person);

    /** Nothing happens when there is none. */
    void remove(long communityId, PersonId person);

    /**
     * Erases those of all communities that were answered before a day.
     *
     * @return how many
     */
    int removeBefore(LocalDate day);
}
