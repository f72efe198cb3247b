package org.guildhall.accreditation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.guildhall.site.PersonId;
import org.guildhall.text.Cursor;

/**
 * Which accreditations to list.
 *
 * @param states those that stand so on the day; empty for all
 * @param holders only of these people; empty list for all
 * @param number only this one
 * @param size 1 to 200
 */
public record RegisterQuery(
        long communityId,
        Optional<Long> schemeId,
        List<Standing.State> states,
        LocalDate day,
        Optional<List<PersonId>> holders,
        Optional<String> number,
        Optional<Cursor> after,
        int size) {
    /** The most entries on one page. */
    public static final int LARGEST = 200;

    public RegisterQuery {
        states = List.copyOf(states);
        if (size < 1 || size > LARGEST) {
            throw new IllegalArgumentException("A page has 1 to 200 entries");
        }
    }
}
