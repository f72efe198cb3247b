package org.guildhall.audit.ao;

import java.util.ArrayList;
import java.util.List;
import net.java.ao.Query;
import org.guildhall.audit.AuditQuery;
import org.guildhall.platform.PersonId;

/** A query of the record as conditions on its rows. */
final class AuditWhere {
    private final List<String> conditions = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    private AuditWhere() {}

    static Query of(AuditQuery wanted) {
        boolean isLatestFirst = wanted.order() == AuditQuery.Order.LATEST_FIRST;
        AuditWhere where = new AuditWhere();
        where.add("COMMUNITY_ID = ?", wanted.communityId());
        wanted.subject().ifPresent(subject -> where.add("SUBJECT = ?", subject));
        wanted.what().ifPresent(what -> where.add("WHAT = ?", what));
        wanted.actor().map(PersonId::value).ifPresent(actor -> where.add("ACTOR_KEY = ?", actor));
        wanted.from().ifPresent(from -> where.add("RECORDED_AT >= ?", from.toEpochMilli()));
        wanted.until().ifPresent(until -> where.add("RECORDED_AT < ?", until.toEpochMilli()));
        wanted.after()
                .ifPresent(after -> where.add(isLatestFirst ? "CHAIN_POSITION < ?" : "CHAIN_POSITION > ?", after));
        String direction = isLatestFirst ? " DESC" : " ASC";
        return Query.select()
                .where(String.join(" AND ", where.conditions), where.values.toArray())
                .order("\"COMMUNITY_ID\"" + direction + ", \"CHAIN_POSITION\"" + direction)
                .limit(wanted.size());
    }

    private void add(String condition, Object value) {
        conditions.add(condition);
        values.add(value);
    }
}
