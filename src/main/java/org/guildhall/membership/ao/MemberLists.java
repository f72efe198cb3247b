package org.guildhall.membership.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import net.java.ao.Query;
import org.guildhall.membership.MemberPage;
import org.guildhall.membership.MemberQuery;
import org.guildhall.membership.Membership;
import org.guildhall.membership.MembershipState;
import org.guildhall.membership.Role;
import org.guildhall.platform.ao.Days;
import org.guildhall.platform.text.Chunks;
import org.guildhall.platform.text.Cursor;
import org.guildhall.platform.text.DigitCode;
import org.guildhall.platform.text.Folding;
import org.guildhall.platform.text.KeyRange;
import org.guildhall.platform.text.Parsing;

/** Pages of members: each one range of one index, whatever the size of the community. */
final class MemberLists {
    /** How many words of names a search reads at most for one page; past that, the page ends early but goes on. */
    private static final int WORDS_READ = 500;

    private final ActiveObjects ao;
    private final MemberWords words;
    private final Clock clock;

    MemberLists(ActiveObjects ao, MemberWords words, Clock clock) {
        this.ao = ao;
        this.words = words;
        this.clock = clock;
    }

    MemberPage page(MemberQuery query) {
        if (!query.words().isEmpty()) {
            return search(query);
        }
        return query.role().map(role -> ofRole(query, role)).orElseGet(() -> everybody(query));
    }

    private MemberPage everybody(MemberQuery query) {
        long community = query.communityId();
        return query.order() == MemberQuery.Order.NEWEST
                ? page(MemberKeys.byNewest(community), AoMember.NEWEST_KEY, AoMember::getNewestKey, query)
                : page(MemberKeys.byName(community), AoMember.NAME_KEY, AoMember::getNameKey, query);
    }

    private MemberPage ofRole(MemberQuery query, Role role) {
        long community = query.communityId();
        return query.order() == MemberQuery.Order.NEWEST
                ? page(
                        MemberKeys.byRoleAndNewest(community, role),
                        AoMember.ROLE_NEWEST_KEY,
                        AoMember::getRoleNewestKey,
                        query)
                : page(MemberKeys.byRole(community, role), AoMember.ROLE_KEY, AoMember::getRoleKey, query);
    }

    private MemberPage page(KeyRange range, String column, Function<AoMember, String> key, MemberQuery query) {
        return page(range, column, key, query.after(), query.size());
    }

    MemberPage requests(long communityId, Optional<Cursor> after, int size) {
        return page(MemberKeys.byAge(communityId), AoMember.NAME_KEY, AoMember::getNameKey, after, size);
    }

    /** By last day, then by id: the cursor is both, eight digits and fifteen. */
    MemberPage leavingBy(long communityId, LocalDate day, Optional<Cursor> after, int size) {
        String last =
                after.map(Cursor::key).filter(key -> key.matches("[0-9]{23}")).orElse("0".repeat(23));
        String lastDay = last.replaceFirst("^(....)(..)(..).*", "$1-$2-$3");
        Query query = Query.select()
                .where(
                        "COMMUNITY_ID = ? AND MEMBER_STATE = ? AND STAYS_UNTIL >= ? AND STAYS_UNTIL <= ?"
                                + " AND ( STAYS_UNTIL > ? OR ( STAYS_UNTIL = ? AND ID > ? ) )",
                        communityId,
                        MembershipState.MEMBER.code(),
                        LocalDate.now(clock).toString(),
                        day.toString(),
                        lastDay,
                        lastDay,
                        Parsing.id(last.substring(8)).orElseThrow())
                .order("\"STAYS_UNTIL\" ASC, \"ID\" ASC")
                .limit(size + 1);
        AoMember[] rows = ao.find(AoMember.class, query);
        List<Membership> members =
                Arrays.stream(rows).limit(size).map(this::membership).toList();
        return new MemberPage(
                members,
                rows.length > size
                        ? Optional.of(new Cursor(DigitCode.of(Days.day(rows[size - 1].getStaysUntil()))
                                + String.format(Locale.ROOT, "%015d", rows[size - 1].getID())))
                        : Optional.empty());
    }

    private MemberPage page(
            KeyRange range, String column, Function<AoMember, String> key, Optional<Cursor> after, int size) {
        AoMember[] rows = find(range.after(after), column, size + 1);
        List<Membership> members =
                Arrays.stream(rows).limit(size).map(this::membership).toList();
        boolean more = rows.length > size;
        return new MemberPage(members, more ? Optional.of(range.cursor(key.apply(rows[size - 1]))) : Optional.empty());
    }

    private AoMember[] find(KeyRange range, String column, int limit) {
        Query query = Query.select()
                .where(
                        KeyRange.in(column) + " AND ( STAYS_UNTIL IS NULL OR STAYS_UNTIL >= ? )",
                        range.first(),
                        range.end(),
                        LocalDate.now(clock).toString())
                .order("\"" + column + "\" ASC")
                .limit(limit);
        return ao.find(AoMember.class, query);
    }

    private Membership membership(AoMember row) {
        return AoMemberships.membership(row, LocalDate.now(clock));
    }

    private MemberPage search(MemberQuery query) {
        String longest = query.words().stream()
                .max(Comparator.comparingInt(String::length))
                .orElseThrow();
        KeyRange list = MemberKeys.byWord(query.communityId());
        Optional<Cursor> last = query.after();
        List<AoMemberWord> read = words.startingWith(query.communityId(), longest, last, WORDS_READ);
        Map<Long, AoMember> rows = rowsOf(read);
        List<Membership> members = new ArrayList<>();
        for (AoMemberWord word : read) {
            if (members.size() == query.size()) {
                return new MemberPage(members, last);
            }
            AoMember row = rows.get(word.getMemberId());
            if (row != null
                    && isFirstMatch(word, row, longest)
                    && matches(row, query)
                    && !membership(row).isFormer()) {
                members.add(membership(row));
            }
            last = Optional.of(list.cursor(word.getWordKey()));
        }
        return new MemberPage(members, read.size() < WORDS_READ ? Optional.empty() : last);
    }

    private Map<Long, AoMember> rowsOf(List<AoMemberWord> read) {
        Map<Long, AoMember> rows = new LinkedHashMap<>();
        for (List<Long> chunk :
                Chunks.of(read.stream().map(AoMemberWord::getMemberId).toList())) {
            String where = "ID IN (" + Chunks.marks(chunk) + ")";
            Arrays.stream(ao.find(AoMember.class, where, chunk.toArray())).forEach(row -> rows.put(row.getID(), row));
        }
        return rows;
    }

    /** Someone called Ann Annson is found once by “ann”: at the first of the words that match. */
    private static boolean isFirstMatch(AoMemberWord word, AoMember row, String prefix) {
        String wanted = MemberKeys.word(prefix);
        return MemberWords.keptWords(row.getFoldedName())
                .filter(each -> each.startsWith(wanted))
                .findFirst()
                .filter(word.getWord()::equals)
                .isPresent();
    }

    private static boolean matches(AoMember row, MemberQuery query) {
        List<String> names = Folding.words(row.getFoldedName());
        boolean everyWord =
                query.words().stream().allMatch(word -> names.stream().anyMatch(name -> name.startsWith(word)));
        return everyWord
                && query.role().map(Role::code).map(row.getMemberRole()::equals).orElse(true);
    }
}
