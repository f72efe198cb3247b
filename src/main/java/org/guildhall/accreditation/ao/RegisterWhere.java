package org.guildhall.accreditation.ao;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.java.ao.Query;
import org.guildhall.accreditation.AccreditationState;
import org.guildhall.accreditation.RegisterQuery;
import org.guildhall.accreditation.Standing;
import org.guildhall.text.Chunks;

/** Puts a register query into SQL: one range of one index, narrowed by what is asked for. */
final class RegisterWhere {
    private final StringBuilder where = new StringBuilder("LIST_KEY > ? AND LIST_KEY <= ?");
    private final List<Object> parameters = new ArrayList<>();

    private RegisterWhere() {}

    static Query query(RegisterQuery query, String from, String to) {
        RegisterWhere clause = new RegisterWhere();
        clause.parameters.add(from);
        clause.parameters.add(to);
        query.schemeId().ifPresent(scheme -> clause.and("SCHEME_ID = ?", scheme));
        query.number().ifPresent(number -> clause.and("ACCRED_NUMBER = ?", number));
        query.holders().ifPresent(holders -> {
            List<String> keys =
                    holders.stream().limit(500).map(Object::toString).toList();
            clause.and(
                    keys.isEmpty() ? "HOLDER_KEY IS NULL" : "HOLDER_KEY IN (" + Chunks.marks(keys) + ")",
                    keys.toArray());
        });
        if (!query.states().isEmpty()) {
            clause.and(query.states().stream()
                    .map(state -> clause.standing(state, query.day().toString()))
                    .collect(Collectors.joining(" OR ", "( ", " )")));
        }
        return Query.select()
                .where(clause.where.toString(), clause.parameters.toArray())
                .order("\"LIST_KEY\" ASC")
                .limit(query.size() + 1);
    }

    private void and(String condition, Object... values) {
        where.append(" AND ").append(condition);
        parameters.addAll(List.of(values));
    }

    private String standing(Standing.State state, String day) {
        return switch (state) {
            case SUSPENDED -> stored(AccreditationState.SUSPENDED);
            case REVOKED -> stored(AccreditationState.REVOKED);
            case NOT_YET -> active("EFFECTIVE_FROM > ?", day);
            case LAPSED -> active("EXPIRES_ON < ?", day);
            case IN_FORCE -> active("EFFECTIVE_FROM <= ? AND EXPIRES_ON >= ?", day, day);
            case NONE -> "HOLDER_KEY IS NULL";
        };
    }

    private String stored(AccreditationState state) {
        parameters.add(state.code());
        return "ACCRED_STATE = ?";
    }

    private String active(String dates, String... days) {
        parameters.add(AccreditationState.ACTIVE.code());
        parameters.addAll(List.of(days));
        return "( ACCRED_STATE = ? AND " + dates + " )";
    }
}
