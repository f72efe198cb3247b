package org.guildhall.directory;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guildhall.community.Community;
import org.guildhall.membership.Membership;
import org.guildhall.platform.PersonId;

/**
 * Some members of a community, and what the viewer may do about their own membership.
 *
 * @param byPerson the members in their order, with who they are
 * @param own the viewer's membership or request, if any
 */
public record DirectoryPage(
        Community community,
        Map<PersonId, MemberView> byPerson,
        FacetPanel panel,
        Optional<String> next,
        Optional<String> previous,
        Optional<Membership> own) {
    public DirectoryPage {
        byPerson = Collections.unmodifiableMap(new LinkedHashMap<>(byPerson));
    }

    /** The members in their order. */
    public List<MemberView> members() {
        return List.copyOf(byPerson.values());
    }
}
