package org.guildhall.membership.ao;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.guildhall.membership.FacetRows;
import org.guildhall.membership.FacetSource;
import org.guildhall.membership.FacetValue;
import org.guildhall.membership.MemberId;
import org.guildhall.membership.Role;
import org.guildhall.platform.CommunityPart;
import org.guildhall.platform.SqlReads;
import org.guildhall.platform.SqlText;
import org.guildhall.platform.SqlTexts;

/** The role of each member, as something to narrow by. */
@Named
public class MemberRoles implements FacetSource {
    static final String ROLE = "role";

    private static final SqlTexts OF_KEYS = SqlTexts.of(marks -> SqlText.of(
            "SELECT [COMMUNITY_ID], [USER_KEY], [MEMBER_ROLE] FROM {0} WHERE [MEMBER_KEY] IN (" + marks + ")",
            AoMember.class));

    private final SqlReads sql;

    @Inject
    public MemberRoles(SqlReads sql) {
        this.sql = sql;
    }

    static FacetValue facet(Role role) {
        return FacetValue.of(ROLE, role.code(), role.code());
    }

    @Override
    public Set<String> facets() {
        return Set.of(ROLE);
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
                row -> Set.of(facet(Role.ofCode(row.text(3)).orElse(Role.MEMBER))));
    }
}
