package org.guildhall.membership;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.guildhall.community.Community;
import org.guildhall.community.CommunityService;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.Rights;
import org.guildhall.platform.SpaceKey;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.error.RequestRefusedException;

/** Who is a member of a community, and who looks after it. */
@Named
public class MembershipRights {
    private final CommunityService communities;
    private final Memberships memberships;
    private final Rights rights;

    @Inject
    public MembershipRights(CommunityService communities, Memberships memberships, Rights rights) {
        this.communities = communities;
        this.memberships = memberships;
        this.rights = rights;
    }

    /** @throws RequestRefusedException UNAUTHENTICATED (401) when nobody is signed in, FORBIDDEN (403) for whoever is no member */
    public void requireMember(Viewer viewer, long communityId) {
        if (roleOf(communityId, viewer.signedIn()).isEmpty()) {
            throw RequestRefusedException.forbidden("guildhall.membership.members-only");
        }
    }

    /** Whether the viewer looks after the community as an admin of its space; no look-up. */
    boolean administers(Viewer viewer, Community community) {
        return rights.mayAdminister(viewer, community.space());
    }

    /** Whether the viewer looks after the community, as a coordinator or as an admin of its space. */
    public boolean mayCoordinate(Viewer viewer, Community community) {
        return rights.mayAdminister(viewer, community.space())
                || viewer.person()
                        .flatMap(person -> roleOf(community.id(), person))
                        .filter(Role.COORDINATOR::equals)
                        .isPresent();
    }

    /** The same where it was read what the viewer is to the community; no look-up. */
    public boolean mayCoordinate(Viewer viewer, Community community, Optional<Membership> own) {
        return rights.mayAdminister(viewer, community.space())
                || own.filter(Membership::isCoordinator).isPresent();
    }

    /**
     * The community, for those who look after it.
     *
     * @throws RequestRefusedException NOT_FOUND (404) where the viewer sees no community, UNAUTHENTICATED (401) when nobody is
     *     signed in, FORBIDDEN (403) for whoever does not look after it
     */
    public Community coordinated(Viewer viewer, SpaceKey space) {
        Community community = communities.require(viewer, space);
        requireCoordination(viewer, community);
        return community;
    }

    /**
     * The same while it can be changed.
     *
     * @throws RequestRefusedException as {@link #coordinated}; READ_ONLY (503) while the site is
     */
    public Community changeable(Viewer viewer, SpaceKey space) {
        Community community = writable(viewer, space);
        requireCoordination(viewer, community);
        return community;
    }

    /**
     * The community, while its members can change; whether the viewer may is asked once nobody else changes them.
     *
     * @throws RequestRefusedException NOT_FOUND (404) where the viewer sees no community, READ_ONLY (503) while the site is
     */
    public Community writable(Viewer viewer, SpaceKey space) {
        Community community = communities.require(viewer, space);
        if (rights.isReadOnly()) {
            throw RequestRefusedException.readOnly();
        }
        return community;
    }

    void requireCoordination(Viewer viewer, Community community) {
        viewer.signedIn();
        if (!mayCoordinate(viewer, community)) {
            throw RequestRefusedException.forbidden("guildhall.membership.coordinators-only");
        }
    }

    /** The person's role, empty for whoever is no member; one look-up. */
    public Optional<Role> roleOf(long communityId, PersonId person) {
        return memberships.of(communityId, person).filter(Membership::isMember).map(Membership::role);
    }
}
