package org.guildhall.membership.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.LinkedHashMap;
import java.util.Map;
import org.guildhall.membership.Audience;
import org.guildhall.membership.FacetValue;

/** What of the index of facets changes with the row of a member. */
final class MemberFacetRows {
    private final ActiveObjects ao;

    MemberFacetRows(ActiveObjects ao) {
        this.ao = ao;
    }

    /** A new member has nothing but a role. */
    void begin(long memberId, MemberKeys keys) {
        ao.create(AoMemberFacet.class, values(memberId, keys, MemberRoles.facet(keys.role())));
    }

    void changeRole(long memberId, MemberKeys keys) {
        ao.deleteWithSQL(AoMemberFacet.class, "MEMBER_ID = ? AND FACET = ?", memberId, MemberRoles.ROLE);
        begin(memberId, keys);
    }

    /** Everything that is kept of a member goes to the place of another name. */
    void rename(long memberId, MemberKeys keys) {
        for (AoMemberFacet row : ao.find(AoMemberFacet.class, "MEMBER_ID = ?", memberId)) {
            row.setFacetKey(keys.facetKey(
                    row.getValueCode(), Audience.ofCode(row.getAudience()).orElseThrow()));
            row.save();
        }
    }

    void remove(long memberId) {
        ao.deleteWithSQL(AoMemberFacet.class, "MEMBER_ID = ?", memberId);
    }

    static Map<String, Object> values(long memberId, MemberKeys keys, FacetValue value) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put(AoMemberFacet.COMMUNITY_ID, keys.communityId());
        values.put(AoMemberFacet.MEMBER_ID, memberId);
        values.put(AoMemberFacet.FACET, value.facet());
        values.put(AoMemberFacet.FACET_VALUE, value.value());
        values.put(AoMemberFacet.FACET_LABEL, value.label());
        values.put(AoMemberFacet.VALUE_CODE, value.code());
        values.put(AoMemberFacet.AUDIENCE, value.audience().code());
        values.put(AoMemberFacet.GUARD, value.guard().orElse(null));
        values.put(AoMemberFacet.FIRST_DAY, value.first().toString());
        values.put(AoMemberFacet.LAST_DAY, value.last().toString());
        values.put(AoMemberFacet.FACET_KEY, keys.facetKey(value.code(), value.audience()));
        return values;
    }
}
