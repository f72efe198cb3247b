package org.guildhall.directory;

import java.util.Optional;
import org.guildhall.membership.MemberQuery;
import org.guildhall.membership.Role;
import org.guildhall.platform.SpaceKey;

/** What a reader wants to see of the members. */
public record DirectoryRequest(
        SpaceKey space,
        Optional<Role> role,
        MemberQuery.Order order,
        Optional<String> search,
        Optional<String> after,
        int size) {}
