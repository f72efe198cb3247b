package org.guildhall.membership.ao;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.guildhall.membership.MemberCard;
import org.guildhall.membership.Membership;
import org.guildhall.membership.MembershipState;
import org.guildhall.membership.Role;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.SqlRow;
import org.guildhall.platform.ao.Days;

/** Memberships and cards as plain SQL reads them. */
final class StoredMembers {
    /** As many as {@link #COLUMNS} has; a query may ask for more behind them. */
    static final int COUNT = 14;

    static final String MEMBERSHIP =
            "[ID], [COMMUNITY_ID], [USER_KEY], [MEMBER_STATE], [MEMBER_ROLE], [SINCE], [STAYS_UNTIL]";
    static final String COLUMNS = MEMBERSHIP + ", [TOPIC_CARD], [ACCRED_CARD], [CREDENTIAL_CARD], [PARTICIPATION],"
            + " [RESTING_UNTIL], [RESTING_NOTE], [PART_AUDIENCE]";

    private StoredMembers() {}

    /** @param nameKey what ends with the key of the name */
    static MemberCard card(SqlRow row, String nameKey, LocalDate today) {
        return new MemberCard(
                membership(row, today),
                nameKey,
                row.text(8),
                row.text(9),
                row.text(10),
                AoParticipations.participation(row.text(11), row.text(12), row.text(13), row.text(14)));
    }

    static Membership membership(SqlRow row, LocalDate today) {
        Optional<LocalDate> staysUntil = Days.optionalDay(row.text(7));
        return new Membership(
                row.number(1),
                row.number(2),
                new PersonId(row.text(3)),
                state(row.text(4), staysUntil, today),
                role(row.text(5)),
                Instant.ofEpochMilli(row.number(6)),
                staysUntil);
    }

    static Membership membership(AoMember row, LocalDate today) {
        Optional<LocalDate> staysUntil = Days.optionalDay(row.getStaysUntil());
        return new Membership(
                row.getID(),
                row.getCommunityId(),
                new PersonId(row.getUserKey()),
                state(row.getMemberState(), staysUntil, today),
                role(row.getMemberRole()),
                Instant.ofEpochMilli(row.getSince()),
                staysUntil);
    }

    /** A member whose last day has passed is a former one, whether or not a job has written so. */
    private static MembershipState state(String code, Optional<LocalDate> staysUntil, LocalDate today) {
        MembershipState stored = MembershipState.ofCode(code).orElse(MembershipState.REQUESTED);
        boolean over = staysUntil.filter(today::isAfter).isPresent() && stored == MembershipState.MEMBER;
        return over ? MembershipState.FORMER : stored;
    }

    private static Role role(String code) {
        return Role.ofCode(code).orElse(Role.MEMBER);
    }
}
