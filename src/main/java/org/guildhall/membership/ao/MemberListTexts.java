package org.guildhall.membership.ao;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.guildhall.platform.SqlText;
import org.guildhall.platform.text.KeyRange;

/** The queries that read one list of members, kept for every size of a page that was asked for. */
final class MemberListTexts {
    /** The place of the key in the list among what is read: behind a member's own columns. */
    static final int KEY = StoredMembers.COUNT + 1;

    private final String key;
    private final Map<Wanted, SqlText> alone = new ConcurrentHashMap<>();
    private final Map<Wanted, SqlText> withOneMore = new ConcurrentHashMap<>();

    private record Wanted(int rows, boolean fromTheEnd) {}

    /** @param column the keys of the list */
    MemberListTexts(String column) {
        this.key = "[" + column + "]";
    }

    /** The column, as a query names it. */
    String key() {
        return key;
    }

    /** The first members of a range of the list, in its order. */
    SqlText first(int rows) {
        return first(rows, false);
    }

    /** @param fromTheEnd whether the last of the range are wanted, the last one first */
    SqlText first(int rows, boolean fromTheEnd) {
        return alone.computeIfAbsent(
                new Wanted(rows, fromTheEnd), wanted -> SqlText.of(inOrder(wanted), AoMember.class));
    }

    /**
     * The same in any order, and with them whoever has a member key, which stands where the others have the key of their
     * place.
     */
    SqlText firstAndOneMore(int rows) {
        return firstAndOneMore(rows, false);
    }

    /** @param fromTheEnd whether the last of the range are wanted */
    SqlText firstAndOneMore(int rows, boolean fromTheEnd) {
        return withOneMore.computeIfAbsent(
                new Wanted(rows, fromTheEnd),
                wanted -> SqlText.of(
                        "SELECT " + StoredMembers.COLUMNS + ", " + key + " FROM (" + inOrder(wanted)
                                + ") listed UNION ALL SELECT " + StoredMembers.COLUMNS
                                + ", [MEMBER_KEY] FROM {0} WHERE [MEMBER_KEY] = ?",
                        AoMember.class));
    }

    private String inOrder(Wanted wanted) {
        return "SELECT " + StoredMembers.COLUMNS + ", " + key + " FROM {0} WHERE " + KeyRange.in(key)
                + " AND ([STAYS_UNTIL] IS NULL OR [STAYS_UNTIL] >= ?) ORDER BY " + key
                + (wanted.fromTheEnd() ? " DESC" : "") + " {first " + wanted.rows() + "}";
    }
}
