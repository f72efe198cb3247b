package org.guildhall.person.ao;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guildhall.membership.Audience;
import org.guildhall.membership.FacetRows;
import org.guildhall.membership.FacetSource;
import org.guildhall.membership.FacetValue;
import org.guildhall.membership.MemberFacets;
import org.guildhall.membership.MemberId;
import org.guildhall.person.ProfileFacet;
import org.guildhall.person.ProfileField;
import org.guildhall.person.SpokenLanguages;
import org.guildhall.platform.CommunityPart;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.SqlReads;
import org.guildhall.platform.SqlRow;
import org.guildhall.platform.SqlText;
import org.guildhall.platform.SqlTexts;

/** Languages and time zones of profiles, as something to narrow by, each for those to whom it is shown. */
@Named
public class ProfileFacets implements FacetSource {
    private static final SqlTexts OF_PEOPLE = SqlTexts.of(marks -> SqlText.of(
            "SELECT [COMMUNITY_ID], [USER_KEY], [FIELD], [CONTENT], [AUDIENCE] FROM {0} WHERE [PERSON_KEY] IN (" + marks
                    + ")",
            AoProfileEntry.class));

    private final SqlReads sql;
    private final MemberFacets facets;

    @Inject
    public ProfileFacets(SqlReads sql, MemberFacets facets) {
        this.sql = sql;
        this.facets = facets;
    }

    void renew(long communityId, PersonId person) {
        facets.renew(this, List.of(new MemberId(communityId, person)));
    }

    @Override
    public Set<String> facets() {
        return ProfileFacet.CODES;
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
                member -> ProfileKeys.person(member.communityId(), member.person()),
                ProfileFacets::said);
    }

    private static Set<FacetValue> said(SqlRow row) {
        return Audience.ofCode(row.text(5))
                .map(shown -> values(row.text(3), row.text(4))
                        .map(value -> value.shownTo(shown))
                        .collect(Collectors.toSet()))
                .orElse(Set.of());
    }

    private static Stream<FacetValue> values(String field, String content) {
        if (field.equals(ProfileField.LANGUAGES.code())) {
            return SpokenLanguages.of(content).stream().map(code -> FacetValue.of(ProfileFacet.LANGUAGE, code, code));
        }
        return field.equals(ProfileField.ZONE.code())
                ? Stream.of(FacetValue.of(ProfileFacet.ZONE, content, content))
                : Stream.of();
    }
}
