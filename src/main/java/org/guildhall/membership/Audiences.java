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
        if (rights.mayCoordinate(viewer, community)) {
            return EnumSet.range(Audience.COORDINATORS, Audience.EVERYBODY);
        }
        return viewer.person()
                .map(person -> rights.roleOf(community.id(), person).isPresent() ? Audience.MEMBERS : Audience.SITE)
                .map(narrowest -> EnumSet.range(narrowest, Audience.EVERYBODY))
                .orElse(EnumSet.of(Audience.EVERYBODY));
    }

    /**
     * The same without a look-up.
     *
     * @param own what the viewer is to the community, if anything
     */
    Set<Audience> of(Viewer viewer, Community community, Optional<Membership> own) {
        if (own.filter(Membership::isCoordinator).isPresent() || rights.mayAdminister(viewer, community)) {
            return EnumSet.range(Audience.COORDINATORS, Audience.EVERYBODY);
        }
        if (viewer.isAnonymous()) {
            return EnumSet.of(Audience.EVERYBODY);
        }
        return EnumSet.range(
                own.filter(Membership::isMember).isPresent() ? Audience.MEMBERS : Audience.SITE, Audience.EVERYBODY);
    }

    /** Whether the viewer may see what a person shows to an audience; people see all that is their own. */
    public boolean admits(Viewer viewer, Community community, PersonId owner, Audience audience) {
        return viewer.person().filter(owner::equals).isPresent()
                || of(viewer, community).contains(audience);
    }
}
