package org.guildhall.directory;

import java.util.List;
import java.util.Optional;
import org.guildhall.membership.MemberQuery;
import org.guildhall.membership.Role;
import org.guildhall.platform.SpaceKey;
import org.guildhall.platform.error.RequestRefusedException;

/**
 * Which members somebody wants in a file, as addresses say it; null where an address says nothing.
 *
 * @param q what is searched for
 * @param filter as {@link FilterText} reads it
 * @param role {@code coordinator}, {@code member} or {@code all}
 * @param sort {@code name} or {@code newest}
 */
public record DirectoryFileRequest(SpaceKey space, String q, String filter, String role, String sort) {
    private static final String ALL = "all";
    private static final String NAME = "name";
    private static final String NEWEST = "newest";

    /** @throws RequestRefusedException INVALID (400) naming what cannot be understood */
    DirectoryRequest checked() {
        return new DirectoryRequest(
                space,
                checkedRole(),
                checkedOrder(),
                Optional.ofNullable(q).filter(typed -> !typed.isBlank()),
                new NarrowingRequest(Optional.ofNullable(filter).orElse(""), List.of(), "", "", false),
                Optional.empty(),
                Optional.empty(),
                MemberQuery.LARGEST);
    }

    private Optional<Role> checkedRole() {
        Optional<String> typed = Optional.ofNullable(role).filter(text -> !text.isEmpty() && !text.equals(ALL));
        Optional<Role> known = typed.flatMap(Role::ofCode);
        if (typed.isPresent() && known.isEmpty()) {
            throw oneOf("role", "all, coordinator, member");
        }
        return known;
    }

    private MemberQuery.Order checkedOrder() {
        if (sort == null || sort.isEmpty() || sort.equals(NAME)) {
            return MemberQuery.Order.NAME;
        }
        if (!sort.equals(NEWEST)) {
            throw oneOf("sort", "name, newest");
        }
        return MemberQuery.Order.NEWEST;
    }

    private static RequestRefusedException oneOf(String field, String allowed) {
        return RequestRefusedException.invalid(field, "guildhall.refusal.one-of", field, allowed);
    }
}
