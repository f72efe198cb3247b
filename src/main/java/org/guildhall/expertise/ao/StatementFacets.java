package org.guildhall.expertise.ao;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.guildhall.expertise.Relation;
import org.guildhall.expertise.TopicFacet;
import org.guildhall.membership.FacetRows;
import org.guildhall.membership.FacetSource;
import org.guildhall.membership.FacetValue;
import org.guildhall.membership.MemberFacets;
import org.guildhall.membership.MemberId;
import org.guildhall.platform.CommunityPart;
import org.guildhall.platform.SqlReads;
import org.guildhall.platform.SqlRow;
import org.guildhall.platform.SqlText;
import org.guildhall.platform.SqlTexts;

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
        return FacetRows.of(
                sql,
                OF_PEOPLE,
                members,
                member -> TopicRows.personKey(member.communityId(), member.person()),
                StatementFacets::said);
    }

    private static Set<FacetValue> said(SqlRow row) {
        Relation relation = Relation.ofCode(row.text(3)).orElse(Relation.KNOWS);
        String topic = row.text(4);
        Set<FacetValue> values = new HashSet<>();
        values.add(FacetValue.of(TopicFacet.TOPIC, TopicFacet.value(topic), topic));
        values.add(FacetValue.of(TopicFacet.of(relation), TopicFacet.value(topic), topic));
        if (row.flag(5)) {
            values.add(FacetValue.of(TopicFacet.ASKABLE, TopicFacet.YES, TopicFacet.YES));
        }
        return values;
    }
}
