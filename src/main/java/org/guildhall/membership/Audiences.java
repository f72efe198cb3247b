package org.guildhall.membership;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.guildhall.community.Community;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.Viewer;

/** What a viewer is shown of what members say of themselves. */
@Named
public class Audiences {
    private final MembershipRights rights;

    @Inject
    public Audiences(MembershipRights rights) {
        this.rights = rights;
    }

    /**
     * The audiences that the viewer belongs to as far as other people are concerned; never {@link Audience#ME}. At most one
     * look-up.
     *
     * @param viewer somebody who may see the community
     */
    public Set<Audience> of(Viewer viewer, Community community) {
        if (rights.administers(viewer, community)) {
            return EnumSet.range(Audience.COORDINATORS, Audience.EVERYBODY);
        }
        return viewer.person()
                .map(person -> narrowest(rights.roleOf(community.id(), person)))
                .map(narrowest -> EnumSet.range(narrowest, Audience.EVERYBODY))
                .orElse(EnumSet.of(Audience.EVERYBODY));
    }

    private static Audience narrowest(Optional<Role> role) {
        return role.map(each -> each == Role.COORDINATOR ? Audience.COORDINATORS : Audience.MEMBERS)
                .orElse(Audience.SITE);
    }

    /**
     * The same where it was read what the viewer is to the community; no look-up.
     *
     * @param own the viewer's membership, request or former membership there
     */
    public Set<Audience> of(Viewer viewer, Community community, Optional<Membership> own) {
        if (viewer.isAnonymous()) {
            return EnumSet.of(Audience.EVERYBODY);
        }
        if (rights.mayCoordinate(viewer, community, own)) {
            return EnumSet.range(Audience.COORDINATORS, Audience.EVERYBODY);
        }
        return own.filter(Membership::isMember).isPresent()
                ? EnumSet.range(Audience.MEMBERS, Audience.EVERYBODY)
                : EnumSet.range(Audience.SITE, Audience.EVERYBODY);
    }

    /** Whether the viewer may see what a person shows to an audience; people see all that is their own. */
    public boolean admits(Viewer viewer, Community community, PersonId owner, Audience audience) {
        return viewer.person().filter(owner::equals).isPresent()
                || of(viewer, community).contains(audience);
    }
}
