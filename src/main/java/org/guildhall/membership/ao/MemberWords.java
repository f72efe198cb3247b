package org.guildhall.membership.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.guildhall.platform.ao.StreamedRows;
import org.guildhall.platform.text.Cursor;
import org.guildhall.platform.text.KeyRange;
import org.guildhall.platform.text.StoredWords;

/** The words of members' names, kept beside the members. */
final class MemberWords {
    private static final String COLUMNS =
            String.join(", ", "ID", AoMemberWord.MEMBER_ID, AoMemberWord.WORD, AoMemberWord.WORD_KEY);

    private final ActiveObjects ao;

    /** A word of a member's name and its place among all words. */
    record Kept(String key, String word, long memberId) {}

    MemberWords(ActiveObjects ao) {
        this.ao = ao;
    }

    void add(long memberId, MemberKeys keys) {
        keptWords(keys.fullName())
                .forEach(word -> ao.create(
                        AoMemberWord.class,
                        new DBParam(AoMemberWord.COMMUNITY_ID, keys.communityId()),
                        new DBParam(AoMemberWord.MEMBER_ID, memberId),
                        new DBParam(AoMemberWord.WORD, word),
                        new DBParam(AoMemberWord.WORD_KEY, keys.wordKey(word))));
    }

    void remove(long memberId) {
        ao.deleteWithSQL(AoMemberWord.class, "MEMBER_ID = ?", memberId);
    }

    void removeAll(long communityId) {
        ao.deleteWithSQL(AoMemberWord.class, "COMMUNITY_ID = ?", communityId);
    }

    /** Words that begin with one of some folded ones, in the order of their keys; one look-up for each of those. */
    List<Kept> startingWith(long communityId, Collection<String> words, Optional<Cursor> after, int limit) {
        return words.stream()
                .flatMap(word -> startingWith(communityId, word, after, limit).stream())
                .distinct()
                .sorted(Comparator.comparing(Kept::key))
                .limit(limit)
                .toList();
    }

    /** Words that begin with a folded one; where that is too long to be kept whole, those that begin as it does. */
    private List<Kept> startingWith(long communityId, String word, Optional<Cursor> after, int limit) {
        KeyRange range = MemberKeys.byWord(communityId)
                .startingWith(MemberKeys.word(word))
                .after(after);
        Query query = Query.select(COLUMNS)
                .where(KeyRange.in(AoMemberWord.WORD_KEY), range.first(), range.end())
                .order("\"WORD_KEY\" ASC")
                .limit(limit);
        return StreamedRows.of(
                ao, AoMemberWord.class, query, row -> new Kept(row.getWordKey(), row.getWord(), row.getMemberId()));
    }

    /** The distinct words of a name in all their spellings, in the order of their keys. */
    static Stream<String> keptWords(String name) {
        return StoredWords.of(name).stream().map(MemberKeys::word).distinct().sorted();
    }
}
