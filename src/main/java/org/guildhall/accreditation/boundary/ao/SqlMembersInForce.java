package org.guildhall.accreditation.boundary.ao;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.guildhall.accreditation.boundary.MembersInForce;
import org.guildhall.accreditation.scheme.ao.AoScheme;
import org.guildhall.accreditation.status.AccreditationState;
import org.guildhall.accreditation.status.ao.AoAccreditation;
import org.guildhall.membership.AccreditedToday;
import org.guildhall.membership.MembershipState;
import org.guildhall.membership.ao.AoMember;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.SqlReads;
import org.guildhall.platform.SqlText;
import org.guildhall.platform.ao.Days;

/**
 * Asks the database of each present member whether they hold an accreditation in force: by the holder's index, so that it
 * costs a look into it for each member of the one community, whatever else there is.
 */
@Named
public class SqlMembersInForce implements MembersInForce {
    private static final String PRESENT = " FROM {0} m WHERE m.[COMMUNITY_ID] = ? AND m.[MEMBER_STATE] = ?"
            + " AND (m.[STAYS_UNTIL] IS NULL OR m.[STAYS_UNTIL] >= ?)";
    private static final String HELD = "EXISTS (SELECT 1 FROM {1} a WHERE a.[HOLDER_KEY] = m.[USER_KEY]"
            + " AND a.[COMMUNITY_ID] = ? AND a.[ACCRED_STATE] IN (?, ?) AND a.[EFFECTIVE_FROM] <= ?"
            + " AND (a.[EXPIRES_ON] >= ? OR (a.[GRACE_COUNTS] = ? AND a.[GRACE_UNTIL] >= ?)))";
    private static final SqlText COUNT = SqlText.of(
            "SELECT COUNT(*), COUNT(d.[MET]), COUNT(CASE WHEN d.[MET] IS NULL THEN d.[EXEMPT_AT] END), MIN(CASE WHEN"
                    + " d.[MET] IS NULL THEN d.[STAYS_UNTIL] END), COALESCE(MAX(d.[CLOSED]), 0) FROM (SELECT (SELECT"
                    + " COUNT(*) FROM {2} s WHERE s.[COMMUNITY_ID] = ? AND s.[FOR_MEMBERS] = ?) [CLOSED], m.[STAYS_UNTIL],"
                    + " m.[EXEMPT_AT], CASE WHEN " + HELD + " THEN 1 END [MET]" + PRESENT + ") d",
            AoMember.class,
            AoAccreditation.class,
            AoScheme.class);

    private final SqlReads sql;
    private final Map<Integer, SqlText> without = new ConcurrentHashMap<>();

    @Inject
    public SqlMembersInForce(SqlReads sql) {
        this.sql = sql;
    }

    @Override
    public Counted count(long communityId, LocalDate day) {
        List<Object> parameters = new ArrayList<>(List.of(communityId, true));
        parameters.addAll(held(communityId, day));
        parameters.addAll(present(communityId, day));
        return sql.rows(
                        COUNT,
                        row -> new Counted(
                                new AccreditedToday(
                                        Math.toIntExact(row.number(1)),
                                        Math.toIntExact(row.number(2)),
                                        Math.toIntExact(row.number(3)),
                                        Days.optionalDay(row.text(4))),
                                Math.toIntExact(row.number(5))),
                        parameters.toArray())
                .get(0);
    }

    @Override
    public List<Without> without(long communityId, LocalDate day, long membershipId, int size) {
        List<Object> parameters = new ArrayList<>(present(communityId, day));
        parameters.add(membershipId);
        parameters.addAll(held(communityId, day));
        return sql.rows(
                without.computeIfAbsent(size, SqlMembersInForce::withoutText),
                row -> new Without(row.number(1), new PersonId(row.text(2)), row.text(3) != null),
                parameters.toArray());
    }

    private static SqlText withoutText(int size) {
        return SqlText.of(
                "SELECT m.[ID], m.[USER_KEY], m.[EXEMPT_BY]" + PRESENT + " AND m.[ID] > ? AND NOT " + HELD
                        + " ORDER BY m.[ID] {first " + size + "}",
                AoMember.class,
                AoAccreditation.class);
    }

    private static List<Object> present(long communityId, LocalDate day) {
        return List.of(communityId, MembershipState.MEMBER.code(), day.toString());
    }

    private static List<Object> held(long communityId, LocalDate day) {
        String stored = day.toString();
        return List.of(
                communityId,
                AccreditationState.ACTIVE.code(),
                AccreditationState.PROBATION.code(),
                stored,
                stored,
                true,
                stored);
    }
}
