package org.guildhall.membership.ao;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.guildhall.membership.MemberCard;
import org.guildhall.membership.MemberCardPage;
import org.guildhall.membership.MemberQuery;
import org.guildhall.membership.Membership;
import org.guildhall.platform.SqlReads;
import org.guildhall.platform.SqlRow;
import org.guildhall.platform.SqlText;
import org.guildhall.platform.SqlTexts;
import org.guildhall.platform.text.Chunks;
import org.guildhall.platform.text.Cursor;
import org.guildhall.platform.text.KeyRange;
import org.guildhall.platform.text.SearchedWord;
import org.guildhall.platform.text.StoredWords;

/** Finds members by any of their names: one range of the words, then the members of those words. */
final class MemberSearch {
    /** How many words of names a search reads at most for one page; past that, the page ends early but goes on. */
    private static final int WORDS_READ = 500;

    static final SqlTexts OF_IDS = SqlTexts.of(marks -> SqlText.of(
            "SELECT " + StoredMembers.COLUMNS + ", [KNOWN_NAME] FROM {0} WHERE [ID] IN (" + marks + ")",
            AoMember.class));

    private final SqlReads sql;
    private final MemberWords words;
    private final Clock clock;

    /** A member and the name that search uses. */
    private record Named(MemberCard card, String name) {
        Membership membership() {
            return card.membership();
        }
    }

    MemberSearch(SqlReads sql, MemberWords words, Clock clock) {
        this.sql = sql;
        this.words = words;
        this.clock = clock;
    }

    /** Two look-ups. */
    MemberCardPage page(MemberQuery query, Optional<Membership> own) {
        List<String> leads = leads(query.words());
        KeyRange list = MemberKeys.byWord(query.communityId());
        Optional<Cursor> last = query.after();
        List<MemberWords.Kept> read = words.startingWith(query.communityId(), leads, last, WORDS_READ);
        Map<Long, Named> named = named(read);
        List<MemberCard> members = new ArrayList<>();
        for (MemberWords.Kept word : read) {
            if (members.size() == query.size()) {
                return new MemberCardPage(members, last, own);
            }
            Named member = named.get(word.memberId());
            if (member != null
                    && isFirstMatch(word, member, leads)
                    && matches(member, query)
                    && !member.membership().isFormer()) {
                members.add(member.card().named(member.name()));
            }
            last = Optional.of(list.cursor(word.key()));
        }
        return new MemberCardPage(members, read.size() < WORDS_READ ? Optional.empty() : last, own);
    }

    private Map<Long, Named> named(List<MemberWords.Kept> read) {
        Map<Long, Named> named = new LinkedHashMap<>();
        for (List<Long> chunk :
                Chunks.of(read.stream().map(MemberWords.Kept::memberId).toList())) {
            sql.rows(OF_IDS.of(chunk), this::named, OF_IDS.filled(chunk).toArray())
                    .forEach(member -> named.put(member.membership().id(), member));
        }
        return named;
    }

    private Named named(SqlRow row) {
        String name = Optional.ofNullable(row.text(StoredMembers.COUNT + 1)).orElse("");
        return new Named(StoredMembers.card(row, "", LocalDate.now(clock)), name);
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
    private static boolean isFirstMatch(MemberWords.Kept word, Named member, List<String> leads) {
        List<String> wanted = leads.stream().map(MemberKeys::word).toList();
        return MemberWords.keptWords(member.name())
                .filter(each -> wanted.stream().anyMatch(each::startsWith))
                .findFirst()
                .filter(word.word()::equals)
                .isPresent();
    }

    private static boolean matches(Named member, MemberQuery query) {
        Set<String> names = StoredWords.of(member.name());
        boolean everyWord = query.words().stream().allMatch(word -> word.begins(names));
        return everyWord && query.role().map(member.membership().role()::equals).orElse(true);
    }
}
