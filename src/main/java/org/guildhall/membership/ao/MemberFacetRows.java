package org.guildhall.membership.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.LinkedHashMap;
import java.util.Map;
import org.guildhall.membership.Audience;
import org.guildhall.membership.FacetValue;
import org.guildhall.platform.text.KeyRange;

/** What of the index of facets changes with the row of a member. */
final class MemberFacetRows {
    private final ActiveObjects ao;

    MemberFacetRows(ActiveObjects ao) {
        this.ao = ao;
    }

    /** A new member has nothing but a role. */
    void begin(long memberId, MemberKeys keys) {
        ao.create(AoMemberFacet.class, values(keys.communityId(), memberId, MemberRoles.facet(keys.role())));
    }

    void changeRole(long memberId, MemberKeys keys) {
        ao.deleteWithSQL(AoMemberFacet.class, "MEMBER_ID = ? AND FACET = ?", memberId, MemberRoles.ROLE);
        begin(memberId, keys);
    }

    void remove(long memberId) {
        ao.deleteWithSQL(AoMemberFacet.class, "MEMBER_ID = ?", memberId);
    }

    /** The places of members of whom a value is true, as far as they are shown to an audience or to any that has it within. */
    static KeyRange shownTo(long communityId, String code, Audience audience) {
        return KeyRange.of(communityId).from(code + audience.ordinal()).upTo(code);
    }

    static String key(long communityId, long memberId, FacetValue value) {
        return KeyRange.of(communityId).key(value.code() + value.audience().ordinal() + memberId);
    }

    static Map<String, Object> values(long communityId, long memberId, FacetValue value) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put(AoMemberFacet.COMMUNITY_ID, communityId);
        values.put(AoMemberFacet.MEMBER_ID, memberId);
        values.put(AoMemberFacet.FACET, value.facet());
        values.put(AoMemberFacet.FACET_VALUE, value.value());
        values.put(AoMemberFacet.FACET_LABEL, value.label());
        values.put(AoMemberFacet.VALUE_CODE, value.code());
        values.put(AoMemberFacet.AUDIENCE, value.audience().code());
        values.put(AoMemberFacet.GUARD, value.guard().orElse(null));
        values.put(AoMemberFacet.FIRST_DAY, value.first().toString());
        values.put(AoMemberFacet.LAST_DAY, value.last().toString());
        values.put(AoMemberFacet.FACET_KEY, key(communityId, memberId, value));
        return values;
    }
}
