package org.guildhall.directory;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.guildhall.membership.MemberQuery;
import org.guildhall.membership.Role;
import org.guildhall.platform.SpaceKey;
import org.guildhall.platform.text.Cursor;
import org.guildhall.platform.text.SearchedWord;

/**
 * What a reader wants to see of the members.
 *
 * @param narrowing what has to be true of them
 * @param before where the page after the wanted one begins, for going back
 */
public record DirectoryRequest(
        SpaceKey space,
        Optional<Role> role,
        MemberQuery.Order order,
        Optional<String> search,
        NarrowingRequest narrowing,
        Optional<String> after,
        Optional<String> before,
        int size) {

    /** Everybody, or everybody with a role, by name or age. */
    public DirectoryRequest(
            SpaceKey space,
            Optional<Role> role,
            MemberQuery.Order order,
            Optional<String> search,
            Optional<String> after,
            int size) {
        this(space, role, order, search, NarrowingRequest.NONE, after, Optional.empty(), size);
    }

    /** Before places in the list of those who are found by something else than their names. */
    static final String BEYOND_NAMES = "~";

    /** The address of a place in the list of those who are found by something else than their names. */
    static String beyondNames(Cursor place) {
        return BEYOND_NAMES + place.text();
    }

    /** Whether the page is one of those who are found by something else than their names. */
    boolean isBeyondNames() {
        return Stream.of(after, before).flatMap(Optional::stream).anyMatch(place -> place.startsWith(BEYOND_NAMES));
    }

    /** The page of those; the first one where this is a page of others. */
    DirectoryRequest beyondNames(int most) {
        return new DirectoryRequest(
                space, role, order, search, narrowing, beyondNames(after), beyondNames(before), most);
    }

    private static Optional<String> beyondNames(Optional<String> place) {
        return place.filter(text -> text.startsWith(BEYOND_NAMES)).map(text -> text.substring(BEYOND_NAMES.length()));
    }

    /** The page that begins at a place. */
    DirectoryRequest from(String place) {
        return new DirectoryRequest(space, role, order, search, narrowing, Optional.of(place), Optional.empty(), size);
    }

    /** What is searched for; none where nobody searches. */
    List<SearchedWord> words() {
        return SearchedWord.of(search.orElse(""));
    }

    /** The list that is to be read. */
    MemberQuery query(long communityId) {
        return new MemberQuery(
                communityId, role, words(), order, after.flatMap(Cursor::of), before.flatMap(Cursor::of), size);
    }
}
