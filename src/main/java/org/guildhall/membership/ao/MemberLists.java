package org.guildhall.membership.ao;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.guildhall.membership.MemberCard;
import org.guildhall.membership.MemberCardPage;
import org.guildhall.membership.MemberQuery;
import org.guildhall.membership.Membership;
import org.guildhall.membership.Role;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.SqlReads;
import org.guildhall.platform.SqlRow;
import org.guildhall.platform.text.KeyRange;

/** Pages of members: each one range of one index, whatever the size of the community. */
final class MemberLists {
    static final MemberListTexts BY_NAME = new MemberListTexts(AoMember.NAME_KEY);
    static final MemberListTexts BY_ROLE = new MemberListTexts(AoMember.ROLE_KEY);
    static final MemberListTexts BY_NEWEST = new MemberListTexts(AoMember.NEWEST_KEY);
    static final MemberListTexts BY_ROLE_AND_NEWEST = new MemberListTexts(AoMember.ROLE_NEWEST_KEY);

    private final SqlReads sql;
    private final Clock clock;

    /** A member and the place in the list. */
    private record Listed(String key, MemberCard card) {}

    MemberLists(SqlReads sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** One look-up. */
    MemberCardPage page(MemberQuery query, Optional<PersonId> asker) {
        KeyRange range = range(query).after(query.after());
        List<Object> parameters = new ArrayList<>(
                List.of(range.first(), range.end(), LocalDate.now(clock).toString()));
        MemberListTexts texts = texts(query);
        if (asker.isEmpty()) {
            List<Listed> found = sql.rows(texts.first(query.size() + 1), this::listed, parameters.toArray());
            return page(found, range, query.size(), Optional.empty());
        }
        String own = MemberKeys.memberKey(query.communityId(), asker.get());
        parameters.add(own);
        List<Listed> found = sql.rows(texts.firstAndOneMore(query.size() + 1), this::listed, parameters.toArray());
        return page(
                found.stream()
                        .filter(each -> !each.key().equals(own))
                        .sorted(Comparator.comparing(Listed::key))
                        .toList(),
                range,
                query.size(),
                found.stream()
                        .filter(each -> each.key().equals(own))
                        .map(each -> each.card().membership())
                        .findFirst());
    }

    private static MemberCardPage page(List<Listed> found, KeyRange range, int size, Optional<Membership> own) {
        return new MemberCardPage(
                found.stream().limit(size).map(Listed::card).toList(),
                found.size() > size
                        ? Optional.of(range.cursor(found.get(size - 1).key()))
                        : Optional.empty(),
                own);
    }

    private Listed listed(SqlRow row) {
        String key = row.text(MemberListTexts.KEY);
        return new Listed(key, StoredMembers.card(row, key, LocalDate.now(clock)));
    }

    private static KeyRange range(MemberQuery query) {
        long community = query.communityId();
        Optional<Role> role = query.role();
        return query.order() == MemberQuery.Order.NEWEST
                ? role.map(only -> MemberKeys.byRoleAndNewest(community, only))
                        .orElseGet(() -> MemberKeys.byNewest(community))
                : role.map(only -> MemberKeys.byRole(community, only)).orElseGet(() -> MemberKeys.byName(community));
    }

    private static MemberListTexts texts(MemberQuery query) {
        if (query.order() == MemberQuery.Order.NEWEST) {
            return query.role().isPresent() ? BY_ROLE_AND_NEWEST : BY_NEWEST;
        }
        return query.role().isPresent() ? BY_ROLE : BY_NAME;
    }
}
