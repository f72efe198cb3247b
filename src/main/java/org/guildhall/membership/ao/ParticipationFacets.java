package org.guildhall.membership.ao;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.guildhall.membership.FacetRows;
import org.guildhall.membership.FacetSource;
import org.guildhall.membership.FacetValue;
import org.guildhall.membership.MemberFacets;
import org.guildhall.membership.MemberId;
import org.guildhall.membership.PartFacet;
import org.guildhall.membership.Participation;
import org.guildhall.platform.CommunityPart;
import org.guildhall.platform.SqlReads;
import org.guildhall.platform.SqlRow;
import org.guildhall.platform.SqlText;
import org.guildhall.platform.SqlTexts;

/** What members say of their part, as something to narrow by, for those to whom it is shown; a rest until its last day. */
@Named
public class ParticipationFacets implements FacetSource {
    private static final SqlTexts OF_KEYS = SqlTexts.of(marks -> SqlText.of(
            "SELECT [COMMUNITY_ID], [USER_KEY], [PARTICIPATION], [RESTING_UNTIL], [PART_AUDIENCE] FROM {0} WHERE"
                    + " [MEMBER_KEY] IN (" + marks + ")",
            AoMember.class));

    private final SqlReads sql;
    private final MemberFacets facets;

    @Inject
    public ParticipationFacets(SqlReads sql, MemberFacets facets) {
        this.sql = sql;
        this.facets = facets;
    }

    void renew(MemberId member) {
        facets.renew(this, List.of(member));
    }

    @Override
    public Set<String> facets() {
        return PartFacet.CODES;
    }

    @Override
    public CommunityPart changedWith() {
        return CommunityPart.MEMBERS;
    }

    @Override
    public Map<MemberId, Set<FacetValue>> facets(Collection<MemberId> members) {
        return FacetRows.of(
                sql,
                OF_KEYS,
                members,
                member -> MemberKeys.memberKey(member.communityId(), member.person()),
                ParticipationFacets::said);
    }

    private static Set<FacetValue> said(SqlRow row) {
        Participation part = AoParticipations.participation(row.text(3), row.text(4), null, row.text(5));
        Set<FacetValue> values = new HashSet<>();
        part.level().ifPresent(level -> values.add(value(part, PartFacet.PARTICIPATION, level.code())));
        part.restingUntil().ifPresent(day -> {
            FacetValue always = value(part, PartFacet.RESTING, PartFacet.YES);
            values.add(new FacetValue(
                    always.facet(),
                    always.value(),
                    always.label(),
                    part.audience(),
                    Optional.empty(),
                    FacetValue.ALWAYS,
                    day));
        });
        return values;
    }

    private static FacetValue value(Participation part, String facet, String value) {
        return FacetValue.of(facet, value, value).shownTo(part.audience());
    }
}
