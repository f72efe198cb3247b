package org.guildhall.audit.ao;

import org.guildhall.audit.ChainEntry;
import org.guildhall.platform.SqlRow;
import org.guildhall.platform.SqlText;

/** Entries of the record as plain SQL reads them, in their order. */
public final class StoredEntries {
    private static final String ALL = "SELECT [ID], [CHAIN_KEY], [COMMUNITY_ID], [CHAIN_POSITION], [SUBJECT], [WHAT],"
            + " [DETAIL], [ACTOR_KEY], [EFFECTIVE_ON], [RECORDED_AT], [WORDS_HASH], [WORDS_SALT], [WORDS],"
            + " [LEVEL_NAME], [EFFECTIVE_FROM], [EXPIRES_ON], [GRACE_UNTIL], [GRACE_COUNTS],"
            + " [ACCRED_STATE], [UNDER_APPEAL], [PREVIOUS_HASH], [ENTRY_HASH] FROM {0}"
            + " WHERE [COMMUNITY_ID] = ? AND [CHAIN_POSITION] > ?";
    private static final String ORDER = " ORDER BY [COMMUNITY_ID], [CHAIN_POSITION], [ID]";

    /** Beyond a position, up to another. */
    public static final SqlText UP_TO = SqlText.of(ALL + " AND [CHAIN_POSITION] <= ?" + ORDER, AoAuditEvent.class);

    public static final int SOME = 1000;
    /** Beyond a position, as many as {@link #SOME}. */
    public static final SqlText BEYOND = SqlText.of(ALL + ORDER + " {first " + SOME + "}", AoAuditEvent.class);

    private StoredEntries() {}

    /** Rises in the order of writing. */
    public static long id(SqlRow row) {
        return row.number(1);
    }

    /** What keeps a position from being taken twice. */
    public static String key(SqlRow row) {
        return row.text(2);
    }

    public static long position(SqlRow row) {
        return row.number(4);
    }

    public static ChainEntry entry(SqlRow row) {
        return new ChainEntry(
                row.number(3),
                row.number(4),
                new ChainEntry.Event(row.text(5), row.text(6), row.text(7), row.text(8), row.text(9), row.number(10)),
                new ChainEntry.Words(row.text(11), row.text(12), row.text(13)),
                new ChainEntry.Snapshot(
                        row.text(14),
                        row.text(15),
                        row.text(16),
                        row.text(17),
                        row.flag(18),
                        row.text(19),
                        row.flag(20)),
                row.text(21),
                row.text(22));
    }
}
