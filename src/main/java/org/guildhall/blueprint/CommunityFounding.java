package org.guildhall.blueprint;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.guildhall.community.Community;
import org.guildhall.community.CommunityService;
import org.guildhall.community.CommunitySettings;
import org.guildhall.community.JoinPolicy;
import org.guildhall.community.NewCommunity;
import org.guildhall.platform.Rights;
import org.guildhall.platform.SpaceKey;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.error.RequestRefusedException;

/** Makes a community of a space that is there already; its pages stay as they are. */
@Named
public class CommunityFounding {
    private final CommunityService communities;
    private final CommunityFounder founder;
    private final Rights rights;

    @Inject
    public CommunityFounding(CommunityService communities, CommunityFounder founder, Rights rights) {
        this.communities = communities;
        this.founder = founder;
        this.rights = rights;
    }

    /** Whether the viewer may make the space a community, and it is none yet. */
    public boolean isOpen(Viewer viewer, SpaceKey space) {
        return rights.mayAdminister(viewer, space)
                && communities.find(viewer, space).isEmpty();
    }

    /**
     * Founds the community; the viewer becomes its coordinator.
     *
     * @throws RequestRefusedException UNAUTHENTICATED (401) for visitors, FORBIDDEN (403) for whoever does not administer the
     *     space, READ_ONLY (503) while the site is, CONFLICT (409) when the space is a community already or its data stays
     *     locked by others for too long, NOT_FOUND (404) when it is deleted meanwhile, INVALID (400) naming every field that
     *     is wrong
     */
    public Community found(Viewer viewer, SpaceKey space, CommunitySettings settings) {
        viewer.signedIn();
        if (!rights.mayAdminister(viewer, space)) {
            throw RequestRefusedException.forbidden("guildhall.blueprint.existing.space-admins");
        }
        if (rights.isReadOnly()) {
            throw RequestRefusedException.readOnly();
        }
        if (communities.find(viewer, space).isPresent()) {
            throw RequestRefusedException.conflict("", "guildhall.blueprint.existing.already");
        }
        CommunitySettings checked = settings.checked();
        return founder.found(
                space,
                new NewCommunity(
                        checked.name(),
                        checked.field(),
                        checked.purpose(),
                        JoinPolicy.ofCode(checked.joinPolicy()).orElseThrow(),
                        viewer.signedIn()));
    }
}
