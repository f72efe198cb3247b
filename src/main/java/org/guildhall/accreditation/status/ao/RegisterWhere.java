package org.guildhall.accreditation.status.ao;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.guildhall.accreditation.status.AccreditationState;
import org.guildhall.accreditation.status.RegisterFilter;
import org.guildhall.accreditation.status.RegisterQuery;
import org.guildhall.accreditation.status.StatusOnDay;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.SqlText;
import org.guildhall.platform.text.Chunks;
import org.guildhall.platform.text.Cursor;
import org.guildhall.platform.text.DigitCode;
import org.guildhall.platform.text.KeyRange;

/** Translates a register query into SQL: one range of one index, with the other conditions on top. */
final class RegisterWhere {
    private static final String NOTHING = "[HOLDER_KEY] IS NULL";

    private final StringBuilder where = new StringBuilder();
    private final List<Object> parameters = new ArrayList<>();
    private final String column;
    private final KeyRange range;

    private RegisterWhere(String column, KeyRange range) {
        this.column = "[" + column + "]";
        this.range = range;
    }

    static RegisterWhere of(RegisterQuery query) {
        RegisterFilter filter = query.filter();
        RegisterWhere clause = filter.expiring().isPresent()
                ? new RegisterWhere(AoAccreditation.EXPIRY_KEY, AccreditationRow.byLastDay(query.communityId()))
                : new RegisterWhere(AoAccreditation.LIST_KEY, AccreditationRow.byHolder(query.communityId()));
        clause.range(query);
        clause.narrow(filter);
        return clause;
    }

    /** The accreditations, and behind each the key of its place in the list. */
    SqlText text(int size) {
        return SqlText.of(
                "SELECT " + StoredAccreditations.COLUMNS + ", " + column + " FROM {0} WHERE " + where + " ORDER BY "
                        + column + " {first " + size + "}",
                AoAccreditation.class);
    }

    Object[] parameters() {
        return parameters.toArray();
    }

    Cursor cursor(String lastKey) {
        return range.cursor(lastKey);
    }

    private void range(RegisterQuery query) {
        KeyRange wanted = query.filter()
                .expiring()
                .map(days -> range.from(DigitCode.of(days.first())).upTo(DigitCode.of(days.last())))
                .orElse(range)
                .after(query.after());
        where.append(KeyRange.in(column));
        parameters.addAll(List.of(wanted.first(), wanted.end()));
    }

    private void narrow(RegisterFilter filter) {
        in("[SCHEME_ID]", filter.schemes());
        if (!filter.levels().isEmpty()) {
            in("[LEVEL_NAME]", filter.levels());
        }
        filter.number().ifPresent(number -> and("[ACCRED_NUMBER] = ?", number));
        filter.holders()
                .ifPresent(holders -> in(
                        "[HOLDER_KEY]",
                        holders.stream().limit(500).map(PersonId::value).toList()));
        filter.officer()
                .ifPresent(person -> and("([GRANTED_BY] = ? OR [ASSESSOR_KEY] = ?)", person.value(), person.value()));
        if (!filter.archived()) {
            and("[RETAIN_UNTIL] >= ?", filter.day().toString());
        }
        if (isWithoutMistakes(filter)) {
            and("[ACCRED_STATE] <> ?", AccreditationState.ANNULLED.code());
        }
        if (!filter.states().isEmpty()) {
            and(filter.states().stream()
                    .map(state -> standing(state, filter.day().toString()))
                    .collect(Collectors.joining(" OR ", "(", ")")));
        }
    }

    /** Grants that were taken back are listed for those who ask for them. */
    private static boolean isWithoutMistakes(RegisterFilter filter) {
        return !filter.archived()
                && filter.number().isEmpty()
                && !filter.states().contains(StatusOnDay.State.ANNULLED);
    }

    private void in(String name, Collection<?> values) {
        and(values.isEmpty() ? NOTHING : name + " IN (" + Chunks.marks(values) + ")", values.toArray());
    }

    private void and(String condition, Object... values) {
        where.append(" AND ").append(condition);
        parameters.addAll(List.of(values));
    }

    private String standing(StatusOnDay.State state, String day) {
        return switch (state) {
            case SUSPENDED -> stored(AccreditationState.SUSPENDED);
            case REVOKED -> stored(AccreditationState.REVOKED);
            case RESIGNED -> stored(AccreditationState.RESIGNED);
            case SUPERSEDED -> stored(AccreditationState.SUPERSEDED);
            case ANNULLED -> stored(AccreditationState.ANNULLED);
            case NOT_YET -> held("[EFFECTIVE_FROM] > ?", day);
            case IN_FORCE -> "(" + stored(AccreditationState.ACTIVE) + " AND " + current(day) + ")";
            case PROBATION -> "(" + stored(AccreditationState.PROBATION) + " AND " + current(day) + ")";
            case GRACE -> held("[EXPIRES_ON] < ? AND [GRACE_UNTIL] >= ?", day, day);
            case LAPSED -> held("[GRACE_UNTIL] < ?", day);
            case NONE -> NOTHING;
        };
    }

    private String stored(AccreditationState state) {
        parameters.add(state.code());
        return "[ACCRED_STATE] = ?";
    }

    private String current(String day) {
        parameters.addAll(List.of(day, day));
        return "[EFFECTIVE_FROM] <= ? AND [EXPIRES_ON] >= ?";
    }

    private String held(String dates, String... days) {
        String active = stored(AccreditationState.ACTIVE);
        String onProbation = stored(AccreditationState.PROBATION);
        parameters.addAll(List.of(days));
        return "((" + active + " OR " + onProbation + ") AND " + dates + ")";
    }
}
