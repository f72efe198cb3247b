package org.guildhall.audit;

import java.time.Instant;
import java.util.Optional;
import org.guildhall.platform.PersonId;

/**
 * A query of a community's record; all given conditions must hold.
 *
 * @param subject the accreditation's number, or what else an entry is about and its id, such as {@code scheme-7}
 * @param what what was done, such as {@code grant}
 * @param from recorded at this instant or later
 * @param until recorded before this instant
 * @param after the position of the last entry of the page before, in the order asked for
 * @param size 1 to 200
 */
public record AuditQuery(
        long communityId,
        Optional<String> subject,
        Optional<String> what,
        Optional<PersonId> actor,
        Optional<Instant> from,
        Optional<Instant> until,
        Order order,
        Optional<Long> after,
        int size) {
    public static final int LARGEST = 200;

    /** In which order entries are read. */
    public enum Order {
        LATEST_FIRST,
        OLDEST_FIRST
    }

    /** Everything, the latest first. */
    static AuditQuery latest(long communityId, Optional<Long> before, int size) {
        return new AuditQuery(
                communityId,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Order.LATEST_FIRST,
                before,
                size);
    }
}
