package org.guildhall.membership;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.guildhall.platform.PersonId;

/**
 * A membership that somebody ended, kept for a while so that it can be taken back.
 *
 * @param membershipId the id that the membership had
 * @param since when the person became a member
 * @param staysUntil the last day as a member that the boundary had set, if any
 * @param endedOn the UTC day on which it ended
 * @param endedBy who ended it, empty for the person's own leaving
 */
public record EndedMembership(
        long membershipId,
        long communityId,
        PersonId person,
        Instant since,
        Optional<LocalDate> staysUntil,
        LocalDate endedOn,
        Optional<PersonId> endedBy) {
    /** For how many days after the one on which it ended a membership can be taken back. */
    public static final int DAYS = 14;

    /** The last day on which it can be taken back. */
    public LocalDate until() {
        return endedOn.plusDays(DAYS);
    }

    /** Whether the person left. */
    public boolean isOwn() {
        return endedBy.isEmpty();
    }
}
