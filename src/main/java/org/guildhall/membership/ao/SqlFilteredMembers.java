package org.guildhall.membership.ao;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.guildhall.membership.FacetCounts;
import org.guildhall.membership.FilteredMembers;
import org.guildhall.membership.MemberCard;
import org.guildhall.membership.MemberCardPage;
import org.guildhall.membership.MemberFilter;
import org.guildhall.membership.MemberQuery;
import org.guildhall.membership.SoughtWord;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.SqlReads;
import org.guildhall.platform.SqlText;
import org.guildhall.platform.text.Cursor;
import org.guildhall.platform.text.KeyRange;

/** Members who meet a filter, by plain SQL. */
@Named
public class SqlFilteredMembers implements FilteredMembers {
    /** Before all members. */
    private static final Cursor BEGINNING = new Cursor("0");

    private final SqlReads sql;
    private final Clock clock;
    private final FilterLimits limits;
    private final FilterCandidates candidates;

    /** A member and the place in the list. */
    private record Listed(String key, MemberCard card) {}

    /** A part of the list: how many members it has, and where it begins and ends. */
    private record LookedAt(int members, Optional<Cursor> first, Optional<Cursor> last) {}

    @Inject
    public SqlFilteredMembers(SqlReads sql, Clock clock) {
        this(sql, clock, FilterLimits.STANDARD);
    }

    SqlFilteredMembers(SqlReads sql, Clock clock, FilterLimits limits) {
        this.sql = sql;
        this.clock = clock;
        this.limits = limits;
        this.candidates = new FilterCandidates(sql, limits);
    }

    @Override
    public MemberCardPage page(MemberFilter filter, MemberQuery query) {
        KeyRange range = MemberLists.range(query).after(query.after()).before(query.before());
        String key = MemberLists.key(query);
        Optional<SqlPart> few = candidates.sizes(filter).few(filter);
        boolean isBack = query.before().isPresent();
        SqlPart window = window(key, range, isBack);
        SqlPart page = few.map(FilterCandidates::joined)
                .orElseGet(() -> window.within("(", ") m"))
                .within("SELECT " + StoredMembers.COLUMNS + ", " + key + " FROM ", "")
                .then(" WHERE m." + key + " > ? AND m." + key + " < ? AND ", range.first(), range.end())
                .then(new FilterConditions(filter, today()).met())
                .then(" ORDER BY " + key + (isBack ? " DESC" : "") + " {first " + (query.size() + 1) + "}");
        List<Listed> found = rows(page);
        MemberCardPage whole = page(found, range, query);
        boolean isFull = found.size() > query.size();
        return few.isPresent() || isFull || filter.size() <= limits.candidates()
                ? whole
                : goingOn(whole, window, key, range, query);
    }

    private SqlPart window(String key, KeyRange range, boolean isBack) {
        return SqlPart.of(
                "SELECT " + StoredMembers.COLUMNS + ", " + key + " FROM {0} WHERE " + KeyRange.in(key) + " ORDER BY "
                        + key + (isBack ? " DESC" : "") + " {first " + limits.lookedAt() + "}",
                range.first(),
                range.end());
    }

    private List<Listed> rows(SqlPart page) {
        return sql
                .rows(
                        SqlText.of(page.text(), AoMember.class, AoMemberFacet.class, AoMemberWord.class),
                        row -> {
                            String place = row.text(MemberListTexts.KEY);
                            return new Listed(place, StoredMembers.card(row, place, today()));
                        },
                        page.parameters().toArray())
                .stream()
                .sorted(Comparator.comparing(Listed::key))
                .toList();
    }

    private static MemberCardPage page(List<Listed> found, KeyRange range, MemberQuery query) {
        ListedPage<Listed> page = ListedPage.of(found, query, listed -> range.cursor(listed.key()));
        return new MemberCardPage(
                page.rows().stream().map(Listed::card).toList(), page.next(), page.previous(), Optional.empty());
    }

    /** Where only a part of the list was looked at, the page goes on where that part ended. */
    private MemberCardPage goingOn(MemberCardPage page, SqlPart window, String key, KeyRange range, MemberQuery query) {
        SqlPart ends = SqlPart.of("SELECT COUNT(*), MIN(m." + key + "), MAX(m." + key + ") FROM (")
                .then(window)
                .then(") m");
        LookedAt looked = sql.rows(
                        SqlText.of(ends.text(), AoMember.class),
                        row -> new LookedAt(
                                (int) row.number(1), cursor(range, row.text(2)), cursor(range, row.text(3))),
                        ends.parameters().toArray())
                .get(0);
        boolean isAll = looked.members() < limits.lookedAt();
        return query.before().isPresent()
                ? new MemberCardPage(
                        page.members(),
                        page.next().or(looked::last).or(() -> Optional.of(BEGINNING)),
                        looked.first().filter(any -> !isAll),
                        page.own())
                : new MemberCardPage(
                        page.members(),
                        looked.last().filter(any -> !isAll),
                        page.previous()
                                .or(() -> query.after()
                                        .map(after -> looked.first().orElseGet(() -> new Cursor(after.key() + "0")))),
                        page.own());
    }

    private static Optional<Cursor> cursor(KeyRange range, String key) {
        return Optional.ofNullable(key).map(range::cursor);
    }

    @Override
    public FacetCounts counts(MemberFilter filter, Set<String> facets) {
        return new FilterCounts(sql, candidates, limits, today()).of(filter, facets);
    }

    @Override
    public Map<PersonId, Set<String>> matched(MemberFilter filter, Collection<MemberCard> members) {
        List<String> codes =
                filter.words().stream().flatMap(SoughtWord::inOrder).distinct().toList();
        if (codes.isEmpty() || members.isEmpty()) {
            return Map.of();
        }
        List<Long> ids =
                members.stream().map(member -> member.membership().id()).toList();
        SqlPart matched = SqlPart.of(
                        "SELECT m.[USER_KEY], f.[VALUE_CODE] FROM {1} f JOIN {0} m ON m.[ID] = f.[MEMBER_ID] WHERE ")
                .then(SqlPart.in("f.[MEMBER_ID]", ids))
                .then(" AND ")
                .then(SqlPart.in("f.[VALUE_CODE]", codes))
                .then(" AND ")
                .then(new FilterConditions(filter, today()).shown());
        return sql
                .rows(
                        SqlText.of(matched.text(), AoMember.class, AoMemberFacet.class),
                        row -> Map.entry(new PersonId(row.text(1)), row.text(2)),
                        matched.parameters().toArray())
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
