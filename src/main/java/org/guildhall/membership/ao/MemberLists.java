package org.guildhall.membership.ao;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import net.java.ao.Query;
import org.guildhall.membership.MemberPage;
import org.guildhall.membership.MemberQuery;
import org.guildhall.membership.Membership;
import org.guildhall.membership.MembershipState;
import org.guildhall.membership.Memberships;
import org.guildhall.membership.Role;
import org.guildhall.platform.text.Chunks;
import org.guildhall.platform.text.Cursor;
import org.guildhall.platform.text.DigitCode;
import org.guildhall.platform.text.KeyRange;
import org.guildhall.platform.text.Parsing;
import org.guildhall.platform.text.SearchedWord;
import org.guildhall.platform.text.StoredWords;

/** Pages of members: each one range of one index, whatever the size of the community. */
final class MemberLists {
    /** How many words of names a search reads at most for one page; past that, the page ends early but goes on. */
    private static final int WORDS_READ = 500;

    private final MemberRows rows;
    private final MemberWords words;
    private final Clock clock;

    /** A member and the place in the list. */
    private record Listed(String key, Membership membership) {}

    MemberLists(MemberRows rows, MemberWords words, Clock clock) {
        this.rows = rows;
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
        Query query = MemberRows.select()
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
        List<Membership> found = rows.memberships(query);
        List<Membership> page = found.subList(0, Math.min(size, found.size()));
        return new MemberPage(
                page, found.size() > size ? Optional.of(departure(page.get(size - 1))) : Optional.empty());
    }

    private static Cursor departure(Membership leaving) {
        String day = DigitCode.of(leaving.staysUntil().orElseThrow());
        return new Cursor(day + String.format(Locale.ROOT, "%015d", leaving.id()));
    }

    private MemberPage page(
            KeyRange range, String column, Function<AoMember, String> key, Optional<Cursor> after, int size) {
        List<Listed> found = rows.rows(
                in(range.after(after), column, size + 1), (row, membership) -> new Listed(key.apply(row), membership));
        List<Membership> members =
                found.stream().limit(size).map(Listed::membership).toList();
        boolean more = found.size() > size;
        return new MemberPage(
                members, more ? Optional.of(range.cursor(found.get(size - 1).key())) : Optional.empty());
    }

    private Query in(KeyRange range, String column, int limit) {
        return MemberRows.selectWith(column)
                .where(
                        KeyRange.in(column) + " AND ( STAYS_UNTIL IS NULL OR STAYS_UNTIL >= ? )",
                        range.first(),
                        range.end(),
                        LocalDate.now(clock).toString())
                .order("\"" + column + "\" ASC")
                .limit(limit);
    }

    private MemberPage search(MemberQuery query) {
        List<String> leads = leads(query.words());
        KeyRange list = MemberKeys.byWord(query.communityId());
        Optional<Cursor> last = query.after();
        List<MemberWords.Kept> read = words.startingWith(query.communityId(), leads, last, WORDS_READ);
        Map<Long, Memberships.NamedMember> named = named(read);
        List<Membership> members = new ArrayList<>();
        for (MemberWords.Kept word : read) {
            if (members.size() == query.size()) {
                return new MemberPage(members, last);
            }
            Memberships.NamedMember member = named.get(word.memberId());
            if (member != null
                    && isFirstMatch(word, member, leads)
                    && matches(member, query)
                    && !member.membership().isFormer()) {
                members.add(member.membership());
            }
            last = Optional.of(list.cursor(word.key()));
        }
        return new MemberPage(members, read.size() < WORDS_READ ? Optional.empty() : last);
    }

    private Map<Long, Memberships.NamedMember> named(List<MemberWords.Kept> read) {
        Map<Long, Memberships.NamedMember> named = new LinkedHashMap<>();
        for (List<Long> chunk :
                Chunks.of(read.stream().map(MemberWords.Kept::memberId).toList())) {
            Query query = MemberRows.selectWith(AoMember.KNOWN_NAME)
                    .where("ID IN (" + Chunks.marks(chunk) + ")", chunk.toArray());
            rows.rows(query, MemberLists::named)
                    .forEach(member -> named.put(member.membership().id(), member));
        }
        return named;
    }

    static Memberships.NamedMember named(AoMember row, Membership membership) {
        return new Memberships.NamedMember(
                membership, Optional.ofNullable(row.getKnownName()).orElse(""));
    }

    /** Of the words asked for the one that fewest names may be expected to have: the longest. */
    private static List<String> leads(List<SearchedWord> words) {
        return words.stream()
                .map(SearchedWord::leads)
                .min(Comparator.comparingInt(
                        leads -> -leads.stream().mapToInt(String::length).min().orElse(Integer.MAX_VALUE)))
                .orElse(List.of());
    }

    /** Someone called Ann Annson is found once by “ann”: at the first of the words that match. */
    private static boolean isFirstMatch(MemberWords.Kept word, Memberships.NamedMember member, List<String> leads) {
        List<String> wanted = leads.stream().map(MemberKeys::word).toList();
        return MemberWords.keptWords(member.name())
                .filter(each -> wanted.stream().anyMatch(each::startsWith))
                .findFirst()
                .filter(word.word()::equals)
                .isPresent();
    }

    private static boolean matches(Memberships.NamedMember member, MemberQuery query) {
        Set<String> names = StoredWords.of(member.name());
        boolean everyWord = query.words().stream().allMatch(word -> word.begins(names));
        return everyWord && query.role().map(member.membership().role()::equals).orElse(true);
    }
}
