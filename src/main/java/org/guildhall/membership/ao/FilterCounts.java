package org.guildhall.membership.ao;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.guildhall.membership.FacetChoice;
import org.guildhall.membership.FacetCount;
import org.guildhall.membership.FacetCounts;
import org.guildhall.membership.FacetValue;
import org.guildhall.membership.MemberFilter;
import org.guildhall.platform.SqlReads;
import org.guildhall.platform.SqlRow;
import org.guildhall.platform.SqlText;
import org.guildhall.platform.text.KeyRange;

/** Counts what can be chosen. */
final class FilterCounts {
    private final SqlReads sql;
    private final FilterCandidates candidates;
    private final FilterLimits limits;
    private final LocalDate today;

    FilterCounts(SqlReads sql, FilterCandidates candidates, FilterLimits limits, LocalDate today) {
        this.sql = sql;
        this.candidates = candidates;
        this.limits = limits;
        this.today = today;
    }

    FacetCounts of(MemberFilter filter, Set<String> facets) {
        FilterCandidates.Sizes sizes = candidates.sizes(filter);
        Set<String> chosen = filter.choices().stream().map(FacetChoice::group).collect(Collectors.toSet());
        Set<String> all = new TreeSet<>(facets);
        all.add(MemberRoles.ROLE);
        Map<Boolean, List<String>> byChosen =
                all.stream().collect(Collectors.partitioningBy(facet -> chosen.contains(FacetChoice.group(facet))));
        List<SqlPart> parts = new ArrayList<>();
        Set<String> partly = new HashSet<>();
        add(parts, partly, sizes, filter, byChosen.get(false));
        byChosen.get(true).stream()
                .collect(Collectors.groupingBy(FacetChoice::group))
                .forEach((group, some) -> add(parts, partly, sizes, filter.without(group), some));
        List<FacetCount> counts = read(SqlPart.joined(" UNION ALL ", parts), partly);
        return new FacetCounts(
                total(filter, counts), partly.contains(MemberRoles.ROLE), inOrder(counted(filter, counts)));
    }

    private void add(
            List<SqlPart> parts,
            Set<String> partly,
            FilterCandidates.Sizes sizes,
            MemberFilter filter,
            List<String> facets) {
        if (facets.isEmpty()) {
            return;
        }
        Optional<SqlPart> few = sizes.few(filter);
        if (few.isEmpty() && filter.size() > limits.candidates()) {
            partly.addAll(facets);
        }
        FilterConditions conditions = new FilterConditions(filter, today);
        parts.add(few.map(FilterCandidates::joined)
                .orElseGet(() -> everybody(filter))
                .within(
                        "SELECT [FACET], [FACET_VALUE], [FACET_LABEL], [N] FROM (SELECT MIN(f.[FACET]) [FACET],"
                                + " MIN(f.[FACET_VALUE]) [FACET_VALUE], MIN(f.[FACET_LABEL]) [FACET_LABEL],"
                                + " COUNT(DISTINCT f.[MEMBER_ID]) [N], ROW_NUMBER() OVER (PARTITION BY MIN(f.[FACET])"
                                + " ORDER BY COUNT(DISTINCT f.[MEMBER_ID]) DESC, f.[VALUE_CODE]) [NTH] FROM ",
                        " JOIN {1} f ON f.[MEMBER_ID] = m.[ID] WHERE ")
                .then(conditions.met())
                .then(" AND ")
                .then(conditions.shown())
                .then(" AND ")
                .then(SqlPart.in("f.[FACET]", facets))
                .then(" GROUP BY f.[VALUE_CODE]) p" + parts.size() + " WHERE [NTH] <= " + limits.values()));
    }

    private SqlPart everybody(MemberFilter filter) {
        KeyRange all = MemberKeys.byName(filter.communityId());
        return SqlPart.of(
                "(SELECT [ID], [MEMBER_STATE], [STAYS_UNTIL], [SINCE] FROM {0} WHERE " + KeyRange.in("[NAME_KEY]")
                        + " ORDER BY [NAME_KEY] {first " + limits.lookedAt() + "}) m",
                all.first(),
                all.end());
    }

    private List<FacetCount> read(SqlPart all, Set<String> partly) {
        return sql.rows(
                SqlText.of(all.text(), AoMember.class, AoMemberFacet.class, AoMemberWord.class),
                row -> count(row, partly),
                all.parameters().toArray());
    }

    private static List<FacetCount> inOrder(List<FacetCount> counts) {
        return counts.stream()
                .sorted(Comparator.comparing(FacetCount::members)
                        .reversed()
                        .thenComparing(FacetCount::label)
                        .thenComparing(FacetCount::value))
                .toList();
    }

    private static FacetCount count(SqlRow row, Set<String> partly) {
        return new FacetCount(row.text(1), row.text(2), row.text(3), (int) row.number(4), partly.contains(row.text(1)));
    }

    /** Everybody has one role: of those who meet the filter, as many as have one of the roles that it allows. */
    private static int total(MemberFilter filter, List<FacetCount> counts) {
        return counts.stream()
                .filter(count -> count.facet().equals(MemberRoles.ROLE))
                .filter(count -> filter.choices().stream()
                        .filter(choice -> choice.group().equals(MemberRoles.ROLE))
                        .allMatch(choice -> choice.codes().contains(FacetValue.code(MemberRoles.ROLE, count.value()))
                                != choice.isExcluded()))
                .mapToInt(FacetCount::members)
                .sum();
    }

    /** Where nothing is chosen in a large community, what was seen of a part is counted in the index itself. */
    private List<FacetCount> counted(MemberFilter filter, List<FacetCount> seen) {
        List<FacetCount> few = seen.stream()
                .filter(count -> count.isAtLeast() && count.members() < limits.counted())
                .toList();
        if (few.isEmpty() || !filter.isOpen()) {
            return seen;
        }
        Map<String, InIndex> exact = inTheIndex(filter, few);
        return seen.stream()
                .map(count -> Optional.ofNullable(exact.get(FacetValue.code(count.facet(), count.value())))
                        .map(found -> told(count, found))
                        .orElse(count))
                .toList();
    }

    /** What the index has of a value. */
    private record InIndex(String code, int members, int read) {}

    private FacetCount told(FacetCount count, InIndex found) {
        return new FacetCount(
                count.facet(),
                count.value(),
                count.label(),
                Math.max(count.members(), Math.min(found.members(), limits.counted())),
                found.read() > limits.counted());
    }

    private Map<String, InIndex> inTheIndex(MemberFilter filter, Collection<FacetCount> few) {
        FilterConditions conditions = new FilterConditions(filter, today);
        List<SqlPart> parts = new ArrayList<>();
        for (FacetCount count : few) {
            String code = FacetValue.code(count.facet(), count.value());
            KeyRange range = MemberFacetRows.shownTo(
                    filter.communityId(), code, filter.reader().narrowest());
            parts.add(SqlPart.of("SELECT MIN(f.[VALUE_CODE]), COUNT(DISTINCT CASE WHEN ")
                    .then(conditions.met())
                    .then(" THEN f.[MEMBER_ID] END), COUNT(*) FROM (SELECT [VALUE_CODE], [MEMBER_ID] FROM (SELECT"
                            + " f.[VALUE_CODE], f.[MEMBER_ID] FROM {1} f WHERE ")
                    .then(KeyRange.in("f.[FACET_KEY]"), range.first(), range.end())
                    .then(" AND ")
                    .then(conditions.shown())
                    .then(" ORDER BY f.[FACET_KEY] {first " + (limits.counted() + 1) + "}) i")
                    .then(own(filter, conditions, code))
                    .then(") f JOIN {0} m ON m.[ID] = f.[MEMBER_ID]"));
        }
        SqlPart all = SqlPart.joined(" UNION ALL ", parts);
        return sql
                .rows(
                        SqlText.of(all.text(), AoMember.class, AoMemberFacet.class, AoMemberWord.class),
                        row -> new InIndex(row.text(1), (int) row.number(2), (int) row.number(3)),
                        all.parameters().toArray())
                .stream()
                .filter(found -> found.code() != null)
                .collect(Collectors.toMap(InIndex::code, Function.identity()));
    }

    /** What is the reader's own may not stand where that of others does. */
    private static SqlPart own(MemberFilter filter, FilterConditions conditions, String code) {
        return filter.reader()
                .own()
                .map(own -> SqlPart.of(
                                " UNION ALL SELECT f.[VALUE_CODE], f.[MEMBER_ID] FROM {1} f WHERE f.[MEMBER_ID] = ? AND"
                                        + " f.[VALUE_CODE] = ? AND ",
                                own, code)
                        .then(conditions.shown()))
                .orElse(SqlPart.of(""));
    }
}
