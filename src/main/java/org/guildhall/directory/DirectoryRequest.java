package org.guildhall.directory;

import java.util.Optional;
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

    /** The list that is to be read. */
    MemberQuery query(long communityId) {
        return new MemberQuery(
                communityId,
                role,
                SearchedWord.of(search.orElse("")),
                order,
                after.flatMap(Cursor::of),
                before.flatMap(Cursor::of),
                size);
    }
}
