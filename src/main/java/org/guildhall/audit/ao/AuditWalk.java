package org.guildhall.audit.ao;

import org.guildhall.platform.SqlReads;
import org.guildhall.platform.SqlRowVisitor;
import org.guildhall.platform.SqlText;

/** Reads a community's record in its order, piece by piece, and each piece entry by entry. */
final class AuditWalk {
    private static final int PIECE = 5000;

    private final SqlReads sql;
    private final long communityId;
    private final SqlRowVisitor reader;
    private long position;
    private boolean goesOn = true;

    /**
     * @param after the position to begin beyond, {@link Long#MIN_VALUE} for the whole record
     * @param reader told of rows of {@link StoredEntries}; false when it has enough
     */
    AuditWalk(SqlReads sql, long communityId, long after, SqlRowVisitor reader) {
        this.sql = sql;
        this.communityId = communityId;
        this.position = after;
        this.reader = reader;
    }

    /**
     * Reads on to the position at which the record should end, and whatever is there beyond it. Each look-up is bounded on
     * both sides, so that it costs the same whatever a database knows of its tables.
     */
    void upTo(long end) {
        while (goesOn && position < end) {
            long next = Math.min(end, Math.max(0, position) + PIECE);
            read(StoredEntries.UP_TO, communityId, position, next);
            position = Math.max(position, next);
        }
        int seen = StoredEntries.SOME;
        while (goesOn && seen == StoredEntries.SOME) {
            seen = read(StoredEntries.BEYOND, communityId, position);
        }
    }

    private int read(SqlText text, Object... parameters) {
        int[] seen = {0};
        sql.each(
                text,
                row -> {
                    seen[0]++;
                    position = Math.max(position, StoredEntries.position(row));
                    goesOn = reader.accept(row);
                    return goesOn;
                },
                parameters);
        return seen[0];
    }

    /** Whether everything up to a position was read. */
    boolean isPast(long place) {
        return position >= place;
    }

    boolean goesOn() {
        return goesOn;
    }
}
