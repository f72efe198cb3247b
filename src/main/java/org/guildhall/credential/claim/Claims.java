package org.guildhall.credential.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.text.Cursor;

/** The stored claims. Writes run inside the caller's transaction. */
public interface Claims {

    /** The claim of a community with this id; empty when there is none. */
    Optional<Claim> byId(long communityId, long id);

    /** All of a person in a community, the latest first. */
    List<Claim> of(long communityId, PersonId person);

    /** Those that wait for a check on this day, the longest waiting first. */
    Page waiting(long communityId, LocalDate day, Optional<Cursor> after, int size);

    /** Those that a person or a signature has confirmed, the earliest first, also where they no longer count. */
    Page confirmed(long communityId, Optional<Cursor> after, int size);

    /** @throws AlreadyClaimed when the person has claimed the same */
    Claim add(Claim draft);

    /** @throws AlreadyClaimed when by what was found out it is the same as another one */
    void change(Claim claim);

    /** Deletes a claim. */
    void remove(Claim claim);

    /** @param next where the list goes on, empty at its end */
    record Page(List<Claim> claims, Optional<Cursor> next) {
        public Page {
            claims = List.copyOf(claims);
        }
    }

    /** The same title, issuer and day are there already. */
    @SuppressWarnings("serial")
    final class AlreadyClaimed extends RuntimeException {
        public AlreadyClaimed(Throwable cause) {
            super(cause);
        }
    }
}
