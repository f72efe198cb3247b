package org.guildhall.membership;

import java.util.List;
import java.util.Optional;
import org.guildhall.platform.text.Cursor;
import org.guildhall.platform.text.SearchedWord;

/**
 * Which members to list.
 *
 * @param role only members of this role
 * @param words all of which must be found among the beginnings of the words of a name; empty for everybody
 * @param after where the page before ended
 * @param before where the page after this one begins, for going back; not both
 * @param size 1 to 200
 */
public record MemberQuery(
        long communityId,
        Optional<Role> role,
        List<SearchedWord> words,
        Order order,
        Optional<Cursor> after,
        Optional<Cursor> before,
        int size) {
    /** The most members on one page. */
    public static final int LARGEST = 200;

    /** In what order; a search by name is always in the order of the words found. */
    public enum Order {
        NAME,
        NEWEST
    }

    public MemberQuery {
        words = List.copyOf(words);
        if (size < 1 || size > LARGEST) {
            throw new IllegalArgumentException("A page has 1 to 200 members");
        }
    }

    /** The list from its beginning on, or from where a page ended. */
    public MemberQuery(
            long communityId,
            Optional<Role> role,
            List<SearchedWord> words,
            Order order,
            Optional<Cursor> after,
            int size) {
        this(communityId, role, words, order, after, Optional.empty(), size);
    }

    /** The same list whatever people are called and whichever role they have. */
    public MemberQuery withoutNames() {
        return new MemberQuery(communityId, Optional.empty(), List.of(), order, after, before, size);
    }
}
