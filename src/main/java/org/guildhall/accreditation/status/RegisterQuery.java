package org.guildhall.accreditation.status;

import java.util.Optional;
import org.guildhall.platform.text.Cursor;

/**
 * A page of a community's accreditations, by the holders' names or, when asked for by expiry, by their last days.
 *
 * @param size 1 to 10,000
 */
public record RegisterQuery(long communityId, RegisterFilter filter, Optional<Cursor> after, int size) {
    /** The most entries on one page that people read. */
    public static final int LARGEST = 200;

    /** The most rows taken at once by work over the whole register. */
    public static final int BATCH = 1000;

    /**
     * The most rows to read at once when going through all of them. PostgreSQL may sort all the rest of a register for
     * each page, so few pages are better.
     */
    public static final int MOST = 10_000;

    public RegisterQuery {
        if (size < 1 || size > MOST) {
            throw new IllegalArgumentException("A page has 1 to 10,000 entries");
        }
    }
}
