package org.guildhall.membership.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import net.java.ao.Query;
import org.guildhall.membership.Membership;
import org.guildhall.platform.ao.StreamedRows;

/** Reads memberships, and no more columns than they are made of. */
final class MemberRows {
    private static final String COLUMNS = String.join(
            ", ",
            "ID",
            AoMember.COMMUNITY_ID,
            AoMember.USER_KEY,
            AoMember.MEMBER_STATE,
            AoMember.MEMBER_ROLE,
            AoMember.SINCE,
            AoMember.STAYS_UNTIL);

    private final ActiveObjects ao;
    private final Clock clock;

    MemberRows(ActiveObjects ao, Clock clock) {
        this.ao = ao;
        this.clock = clock;
    }

    /** A query for what memberships are made of. */
    static Query select() {
        return Query.select(COLUMNS);
    }

    /** The same, with one column more. */
    static Query selectWith(String column) {
        return Query.select(COLUMNS + ", " + column);
    }

    List<Membership> memberships(Query query) {
        return rows(query, (row, membership) -> membership);
    }

    /** @param reader gets the row, of which it may read what the query names, and what it means */
    <T> List<T> rows(Query query, BiFunction<AoMember, Membership, T> reader) {
        LocalDate today = LocalDate.now(clock);
        return StreamedRows.of(
                ao, AoMember.class, query, row -> reader.apply(row, StoredMembers.membership(row, today)));
    }

    /** Members, not of those whose last day has passed but who are still counted. */
    List<Membership> stored(String where, String order, int size, Object... parameters) {
        return memberships(
                select().where(where, parameters).order("\"" + order + "\" ASC").limit(size));
    }
}
