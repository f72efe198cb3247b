package org.guildhall.membership.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import net.java.ao.Query;
import org.guildhall.membership.MemberPage;
import org.guildhall.membership.Membership;
import org.guildhall.membership.MembershipState;
import org.guildhall.membership.Role;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.text.Cursor;
import org.guildhall.platform.text.DigitCode;
import org.guildhall.platform.text.Parsing;

/** The last days of members: who has one, and who is past it. */
final class Departures {
    private static final int BATCH = 500;

    private final ActiveObjects ao;
    private final MemberRows rows;
    private final Clock clock;

    Departures(ActiveObjects ao, MemberRows rows, Clock clock) {
        this.ao = ao;
        this.rows = rows;
        this.clock = clock;
    }

    void stayUntil(long communityId, PersonId person, Optional<LocalDate> lastDay) {
        for (AoMember row : ao.find(AoMember.class, "MEMBER_KEY = ?", MemberKeys.memberKey(communityId, person))) {
            String day = lastDay.map(LocalDate::toString).orElse(null);
            if (StoredMembers.membership(row, today()).isMember()
                    && row.getExemptAt() == null
                    && !Objects.equals(day, row.getStaysUntil())) {
                row.setStaysUntil(day);
                row.save();
            }
        }
    }

    void stayForEver(long communityId) {
        Query some = Query.select()
                .where(
                        "COMMUNITY_ID = ? AND STAYS_UNTIL IS NOT NULL AND MEMBER_STATE = ?",
                        communityId,
                        MembershipState.MEMBER.code())
                .order("\"ID\" ASC")
                .limit(BATCH);
        for (AoMember[] found = ao.find(AoMember.class, some);
                found.length > 0;
                found = ao.find(AoMember.class, some)) {
            for (AoMember row : found) {
                row.setStaysUntil(null);
                row.save();
            }
        }
    }

    /** By last day, then by id: the cursor is both, eight digits and fifteen. */
    MemberPage leavingBy(long communityId, LocalDate day, Optional<Cursor> after, int size) {
        String last =
                after.map(Cursor::key).filter(key -> key.matches("[0-9]{23}")).orElse("0".repeat(23));
        String lastDay = last.replaceFirst("^(....)(..)(..).*", "$1-$2-$3");
        Query query = MemberRows.select()
                .where(
                        "COMMUNITY_ID = ? AND MEMBER_STATE = ? AND STAYS_UNTIL >= ? AND STAYS_UNTIL <= ?"
                                + " AND ( STAYS_UNTIL > ? OR ( STAYS_UNTIL = ? AND ID > ? ) )",
                        communityId,
                        MembershipState.MEMBER.code(),
                        today().toString(),
                        day.toString(),
                        lastDay,
                        lastDay,
                        Parsing.id(last.substring(8)).orElseThrow())
                .order("\"STAYS_UNTIL\" ASC, \"ID\" ASC")
                .limit(size + 1);
        List<Membership> found = rows.memberships(query);
        List<Membership> page = found.subList(0, Math.min(size, found.size()));
        return new MemberPage(
                page, found.size() > size ? Optional.of(departure(page.get(size - 1))) : Optional.empty());
    }

    private static Cursor departure(Membership leaving) {
        String day = DigitCode.of(leaving.staysUntil().orElseThrow());
        return new Cursor(day + String.format(Locale.ROOT, "%015d", leaving.id()));
    }

    List<Membership> overdue(int size) {
        return rows.stored(
                "STAYS_UNTIL < ? AND MEMBER_STATE = ?",
                "STAYS_UNTIL",
                size,
                today().toString(),
                MembershipState.MEMBER.code());
    }

    List<Membership> overdueIn(long communityId, int size) {
        return rows.stored(
                "COMMUNITY_ID = ? AND STAYS_UNTIL < ? AND MEMBER_STATE = ?",
                "STAYS_UNTIL",
                size,
                communityId,
                today().toString(),
                MembershipState.MEMBER.code());
    }

    List<Membership> coordinatorsLeavingBy(LocalDate day, long membershipId, int size) {
        return rows.stored(
                "STAYS_UNTIL <= ? AND MEMBER_STATE = ? AND MEMBER_ROLE = ? AND ID > ?",
                "ID",
                size,
                day.toString(),
                MembershipState.MEMBER.code(),
                Role.COORDINATOR.code(),
                membershipId);
    }

    List<Membership> between(LocalDate from, LocalDate until, long membershipId, int size) {
        return rows.stored(
                "STAYS_UNTIL >= ? AND STAYS_UNTIL <= ? AND MEMBER_STATE = ? AND ID > ?",
                "ID",
                size,
                from.toString(),
                until.toString(),
                MembershipState.MEMBER.code(),
                membershipId);
    }

    void stayOn(Membership coordinator, LocalDate lastDay) {
        for (AoMember row : ao.find(
                AoMember.class,
                "ID = ? AND MEMBER_STATE = ? AND STAYS_UNTIL < ?",
                coordinator.id(),
                MembershipState.MEMBER.code(),
                lastDay.toString())) {
            row.setStaysUntil(lastDay.toString());
            row.save();
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
