package org.guildhall.accreditation;

import javax.inject.Inject;
import javax.inject.Named;
import org.guildhall.community.Community;
import org.guildhall.community.CommunityService;
import org.guildhall.refusal.Refusal;
import org.guildhall.site.PersonId;
import org.guildhall.site.Rights;
import org.guildhall.site.SpaceKey;
import org.guildhall.site.Viewer;

/** Who may configure schemes and change accreditations: the admins of the space, and nobody for themselves. */
@Named
public class AccreditationRights {
    private final CommunityService communities;
    private final Rights rights;

    @Inject
    public AccreditationRights(CommunityService communities, Rights rights) {
        this.communities = communities;
        this.rights = rights;
    }

    /** The community, when the viewer may change its accreditations now; a {@link Refusal} otherwise. */
    public Community writable(Viewer viewer, SpaceKey space) {
        Community community = communities.require(viewer, space);
        viewer.person().orElseThrow(Refusal::unauthenticated);
        if (!rights.mayAdminister(viewer, space)) {
            throw Refusal.forbidden("guildhall.accreditation.space-admins-only");
        }
        if (rights.isReadOnly()) {
            throw Refusal.readOnly();
        }
        return community;
    }

    /** Nobody decides on their own accreditation. */
    public void requireAnotherPerson(Viewer viewer, PersonId holder) {
        if (viewer.is(holder)) {
            throw Refusal.forbidden("guildhall.accreditation.not-your-own");
        }
    }
}
