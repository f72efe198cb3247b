package org.guildhall.accreditation.record;

import java.time.LocalDate;
import java.util.Optional;
import org.guildhall.audit.AuditQuery;

/**
 * A filter of the record, as typed.
 *
 * @param number of an accreditation, empty for all entries
 * @param what what was done, such as {@code grant}, empty for all
 * @param actor user name of who did it, empty for all
 * @param from the first day (UTC) of recording
 * @param until the last day (UTC) of recording
 * @param after the cursor of the page before
 * @param size 1 to {@value AuditQuery#LARGEST}
 */
public record RecordRequest(
        Optional<String> number,
        Optional<String> what,
        Optional<String> actor,
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        AuditQuery.Order order,
        Optional<String> after,
        int size) {

    /** The latest entries. */
    public static RecordRequest latest(int size) {
        return new RecordRequest(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                AuditQuery.Order.LATEST_FIRST,
                Optional.empty(),
                size);
    }
}
