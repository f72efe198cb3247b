package org.guildhall.membership.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.guildhall.membership.Memberships.NamedMember;
import org.guildhall.text.Folding;
import org.guildhall.text.KeyRange;

/** The words of members' names, kept beside the members. */
final class MemberWords {
    private final ActiveObjects ao;

    MemberWords(ActiveObjects ao) {
        this.ao = ao;
    }

    void add(long memberId, MemberKeys keys) {
        sortableWords(NamedMember.folded(keys.fullName()))
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

    /** Words that begin with a prefix, going on after a word key. */
    List<AoMemberWord> startingWith(long communityId, String word, String after, int limit) {
        KeyRange range = MemberKeys.byWord(communityId)
                .startingWith(MemberKeys.cut(Folding.sortable(word), MemberKeys.LONGEST_WORD));
        Query query = Query.select()
                .where("WORD_KEY > ? AND WORD_KEY <= ?", after.isEmpty() ? range.first() : after, range.last())
                .order("\"WORD_KEY\" ASC")
                .limit(limit);
        return Arrays.asList(ao.find(AoMemberWord.class, query));
    }

    /** The distinct words of a name, in the order of their keys. */
    static Stream<String> sortableWords(String name) {
        return Folding.words(name).stream()
                .map(Folding::sortable)
                .map(word -> MemberKeys.cut(word, MemberKeys.LONGEST_WORD))
                .distinct()
                .sorted();
    }
}
