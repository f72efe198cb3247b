package org.guildhall.membership.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.guildhall.community.CommunityData;
import org.guildhall.membership.Audience;
import org.guildhall.membership.FacetValue;
import org.guildhall.membership.MemberFacets;
import org.guildhall.membership.MemberId;
import org.guildhall.membership.MembershipState;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.SqlReads;
import org.guildhall.platform.SqlRow;
import org.guildhall.platform.SqlText;
import org.guildhall.platform.SqlTexts;
import org.guildhall.platform.ao.BatchInsert;
import org.guildhall.platform.ao.Days;
import org.guildhall.platform.text.Chunks;

/** The index of facets in Active Objects. */
@Named
public class AoMemberFacets implements MemberFacets, CommunityData {
    private static final SqlTexts MEMBERS = SqlTexts.of(marks -> SqlText.of(
            "SELECT [ID], [COMMUNITY_ID], [USER_KEY] FROM {0} WHERE [MEMBER_KEY] IN (" + marks
                    + ") AND [MEMBER_STATE] = ?",
            AoMember.class));
    private static final SqlTexts KEPT = SqlTexts.of(marks -> SqlText.of(
            "SELECT [ID], [MEMBER_ID], [FACET], [FACET_VALUE], [FACET_LABEL], [AUDIENCE], [GUARD], [FIRST_DAY],"
                    + " [LAST_DAY], [FACET_KEY] FROM {0} WHERE [MEMBER_ID] IN (" + marks + ")",
            AoMemberFacet.class));

    private final ActiveObjects ao;
    private final SqlReads sql;
    private final BatchInsert inserts;

    /** A member and the row. */
    private record Row(long id, MemberId member) {}

    /** A value of a member and its place. */
    private record Entry(long memberId, FacetValue value, String key) {}

    /** An entry as it is kept. */
    private record Kept(long id, Entry entry) {}

    /** What is kept and should not be, and what should be and is not. */
    private record Difference(List<Row> rows, List<Kept> gone, Set<Entry> come) {
        List<MemberId> members() {
            Set<Long> ids = gone.stream().map(kept -> kept.entry().memberId()).collect(Collectors.toSet());
            come.forEach(entry -> ids.add(entry.memberId()));
            return rows.stream()
                    .filter(row -> ids.contains(row.id()))
                    .map(Row::member)
                    .toList();
        }
    }

    @Inject
    public AoMemberFacets(ActiveObjects ao, SqlReads sql, BatchInsert inserts) {
        this.ao = ao;
        this.sql = sql;
        this.inserts = inserts;
    }

    @Override
    public void keep(Set<String> facets, Map<MemberId, Set<FacetValue>> told) {
        Difference difference = difference(facets, told);
        for (List<Long> chunk :
                Chunks.of(difference.gone().stream().map(Kept::id).toList())) {
            ao.deleteWithSQL(AoMemberFacet.class, "ID IN (" + Chunks.marks(chunk) + ")", chunk.toArray());
        }
        Map<Long, Long> communities = difference.rows().stream()
                .collect(Collectors.toMap(Row::id, row -> row.member().communityId()));
        inserts.create(
                AoMemberFacet.class,
                difference.come().stream()
                        .map(each ->
                                MemberFacetRows.values(communities.get(each.memberId()), each.memberId(), each.value()))
                        .toList());
    }

    @Override
    public List<MemberId> differing(Set<String> facets, Map<MemberId, Set<FacetValue>> told) {
        return difference(facets, told).members();
    }

    @Override
    public void removeAll(long communityId) {
        ao.deleteWithSQL(AoMemberFacet.class, "COMMUNITY_ID = ?", communityId);
    }

    private Difference difference(Set<String> facets, Map<MemberId, Set<FacetValue>> told) {
        List<Row> rows = rows(told.keySet());
        Set<Entry> wanted = new LinkedHashSet<>();
        rows.forEach(row -> told.get(row.member())
                .forEach(value -> wanted.add(new Entry(
                        row.id(), value, MemberFacetRows.key(row.member().communityId(), row.id(), value)))));
        Set<Entry> seen = new HashSet<>();
        List<Kept> gone = kept(rows.stream().map(Row::id).toList()).stream()
                .filter(kept -> facets.contains(kept.entry().value().facet()))
                .filter(kept -> !wanted.contains(kept.entry()) || !seen.add(kept.entry()))
                .toList();
        wanted.removeAll(seen);
        return new Difference(rows, gone, wanted);
    }

    private List<Row> rows(Collection<MemberId> members) {
        List<Row> rows = new ArrayList<>();
        List<String> keys = members.stream()
                .map(member -> MemberKeys.memberKey(member.communityId(), member.person()))
                .toList();
        for (List<String> chunk : Chunks.of(keys)) {
            List<Object> parameters = MEMBERS.filled(chunk);
            parameters.add(MembershipState.MEMBER.code());
            rows.addAll(sql.rows(MEMBERS.of(chunk), AoMemberFacets::row, parameters.toArray()));
        }
        return rows;
    }

    private List<Kept> kept(Collection<Long> memberIds) {
        List<Kept> kept = new ArrayList<>();
        for (List<Long> chunk : Chunks.of(memberIds)) {
            kept.addAll(sql.rows(
                    KEPT.of(chunk), AoMemberFacets::kept, KEPT.filled(chunk).toArray()));
        }
        return kept;
    }

    private static Row row(SqlRow row) {
        return new Row(row.number(1), new MemberId(row.number(2), new PersonId(row.text(3))));
    }

    private static Kept kept(SqlRow row) {
        FacetValue value = new FacetValue(
                row.text(3),
                row.text(4),
                row.text(5),
                Audience.ofCode(row.text(6)).orElse(Audience.ME),
                Optional.ofNullable(row.text(7)),
                Days.day(row.text(8)),
                Days.day(row.text(9)));
        return new Kept(row.number(1), new Entry(row.number(2), value, row.text(10)));
    }
}
