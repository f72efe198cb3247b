package org.guildhall.expertise.ao;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.guildhall.expertise.Relation;
import org.guildhall.expertise.TopicFacet;
import org.guildhall.membership.FacetSource;
import org.guildhall.membership.FacetValue;
import org.guildhall.membership.MemberFacets;
import org.guildhall.membership.MemberId;
import org.guildhall.platform.CommunityPart;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.SqlReads;
import org.guildhall.platform.SqlRow;
import org.guildhall.platform.SqlText;
import org.guildhall.platform.SqlTexts;
import org.guildhall.platform.text.Chunks;

/** What members say of topics, as something to narrow by. */
@Named
public class StatementFacets implements FacetSource {
    private static final SqlTexts OF_PEOPLE = SqlTexts.of(marks -> SqlText.of(
            "SELECT [COMMUNITY_ID], [USER_KEY], [RELATION], [TOPIC_NAME], [CAN_BE_ASKED] FROM {0} WHERE [PERSON_KEY]"
                    + " IN ("
                    + marks + ")",
            AoStatement.class));

    private final SqlReads sql;
    private final MemberFacets facets;

    /** What a member says of a topic. */
    private record Said(MemberId by, Relation relation, String topic, boolean canBeAsked) {
        Set<FacetValue> values() {
            Set<FacetValue> values = new HashSet<>();
            values.add(FacetValue.of(TopicFacet.TOPIC, TopicFacet.value(topic), topic));
            values.add(FacetValue.of(TopicFacet.of(relation), TopicFacet.value(topic), topic));
            if (canBeAsked) {
                values.add(FacetValue.of(TopicFacet.ASKABLE, TopicFacet.YES, TopicFacet.YES));
            }
            return values;
        }
    }

    @Inject
    public StatementFacets(SqlReads sql, MemberFacets facets) {
        this.sql = sql;
        this.facets = facets;
    }

    void renew(List<MemberId> members) {
        facets.renew(this, members);
    }

    @Override
    public Set<String> facets() {
        return TopicFacet.CODES;
    }

    @Override
    public CommunityPart changedWith() {
        return CommunityPart.MEMBERS;
    }

    @Override
    public Map<MemberId, Set<FacetValue>> facets(Collection<MemberId> members) {
        Map<MemberId, Set<FacetValue>> values = new HashMap<>();
        List<String> keys = members.stream()
                .map(member -> TopicRows.personKey(member.communityId(), member.person()))
                .toList();
        for (List<String> chunk : Chunks.of(keys)) {
            sql.rows(
                            OF_PEOPLE.of(chunk),
                            StatementFacets::said,
                            OF_PEOPLE.filled(chunk).toArray())
                    .forEach(said -> values.computeIfAbsent(said.by(), any -> new HashSet<>())
                            .addAll(said.values()));
        }
        return values;
    }

    private static Said said(SqlRow row) {
        return new Said(
                new MemberId(row.number(1), new PersonId(row.text(2))),
                Relation.ofCode(row.text(3)).orElse(Relation.KNOWS),
                row.text(4),
                row.flag(5));
    }
}
