package org.guildhall.directory;

import java.util.List;
import java.util.Optional;
import org.guildhall.community.Community;
import org.guildhall.membership.Membership;

/**
 * Some members of a community, and what the viewer may do about their own membership.
 *
 * @param own the viewer's membership or request, if any
 */
public record DirectoryPage(
        Community community,
        List<MemberView> members,
        FacetPanel panel,
        Optional<String> next,
        Optional<String> previous,
        Optional<Membership> own) {
    public DirectoryPage {
        members = List.copyOf(members);
    }
}
