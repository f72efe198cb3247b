package org.guildhall.membership;

import java.time.LocalDate;
import org.guildhall.platform.PersonId;

/**
 * The answer to a request to join that was not granted, kept for the person until they put it away.
 *
 * @param declinedOn the UTC day of the answer
 * @param word what the coordinator wrote with it; may be empty
 */
public record DeclinedRequest(long communityId, PersonId person, LocalDate declinedOn, String word) {
    /** For how many days after the answer it can be read. */
    public static final int DAYS = 90;

    /** The last day on which it can be read. */
    public LocalDate until() {
        return declinedOn.plusDays(DAYS);
    }
}
