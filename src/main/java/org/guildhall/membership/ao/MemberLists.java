package org.guildhall.membership.ao;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
        KeyRange range = range(query).after(query.after()).before(query.before());
        boolean back = query.before().isPresent();
        List<Object> parameters = new ArrayList<>(
                List.of(range.first(), range.end(), LocalDate.now(clock).toString()));
        MemberListTexts texts = texts(query);
        if (asker.isEmpty()) {
            List<Listed> found = sql.rows(texts.first(query.size() + 1, back), this::listed, parameters.toArray());
            return page(inOrder(found.stream()), range, query, Optional.empty());
        }
        String own = MemberKeys.memberKey(query.communityId(), asker.get());
        parameters.add(own);
        List<Listed> found =
                sql.rows(texts.firstAndOneMore(query.size() + 1, back), this::listed, parameters.toArray());
        return page(
                inOrder(found.stream().filter(each -> !each.key().equals(own))),
                range,
                query,
                found.stream()
                        .filter(each -> each.key().equals(own))
                        .map(each -> each.card().membership())
                        .findFirst());
    }

    private static List<Listed> inOrder(Stream<Listed> found) {
        return found.sorted(Comparator.comparing(Listed::key)).toList();
    }

    private static MemberCardPage page(
            List<Listed> found, KeyRange range, MemberQuery query, Optional<Membership> own) {
        ListedPage<Listed> page = ListedPage.of(found, query, listed -> range.cursor(listed.key()));
        return new MemberCardPage(page.rows().stream().map(Listed::card).toList(), page.next(), page.previous(), own);
    }

    private Listed listed(SqlRow row) {
        String key = row.text(MemberListTexts.KEY);
        return new Listed(key, StoredMembers.card(row, key, LocalDate.now(clock)));
    }

    static KeyRange range(MemberQuery query) {
        long community = query.communityId();
        Optional<Role> role = query.role();
        return query.order() == MemberQuery.Order.NEWEST
                ? role.map(only -> MemberKeys.byRoleAndNewest(community, only))
                        .orElseGet(() -> MemberKeys.byNewest(community))
                : role.map(only -> MemberKeys.byRole(community, only)).orElseGet(() -> MemberKeys.byName(community));
    }

    /** The column with the places of the list, as a query names it. */
    static String key(MemberQuery query) {
        return texts(query).key();
    }

    private static MemberListTexts texts(MemberQuery query) {
        if (query.order() == MemberQuery.Order.NEWEST) {
            return query.role().isPresent() ? BY_ROLE_AND_NEWEST : BY_NEWEST;
        }
        return query.role().isPresent() ? BY_ROLE : BY_NAME;
    }
}
