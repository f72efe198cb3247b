package org.guildhall.membership;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.SqlReads;
import org.guildhall.platform.SqlRow;
import org.guildhall.platform.SqlTexts;
import org.guildhall.platform.text.Chunks;

/** Reads what a table of a feature says of members, for a {@link FacetSource}. */
public final class FacetRows {
    /** A row: whose it is, and what it says. */
    private record Said(MemberId by, Set<FacetValue> values) {}

    private FacetRows() {}

    /**
     * What the rows say of each member; whoever has no row is left out. One look-up for 500.
     *
     * @param query of rows by keys of members, whose first columns are the community and the user key
     * @param key of a member in the table
     * @param values what a row says
     */
    public static Map<MemberId, Set<FacetValue>> of(
            SqlReads sql,
            SqlTexts query,
            Collection<MemberId> members,
            Function<MemberId, String> key,
            Function<SqlRow, Set<FacetValue>> values) {
        Map<MemberId, Set<FacetValue>> facets = new HashMap<>();
        for (List<String> keys : Chunks.of(members.stream().map(key).toList())) {
            sql.rows(
                            query.of(keys),
                            row -> new Said(new MemberId(row.number(1), new PersonId(row.text(2))), values.apply(row)),
                            query.filled(keys).toArray())
                    .forEach(said -> facets.computeIfAbsent(said.by(), any -> new HashSet<>())
                            .addAll(said.values()));
        }
        return facets;
    }
}
