package org.guildhall.credential.issuing;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.guildhall.accreditation.scheme.AccreditationRights;
import org.guildhall.accreditation.scheme.Scheme;
import org.guildhall.accreditation.scheme.Schemes;
import org.guildhall.accreditation.status.Accreditation;
import org.guildhall.accreditation.status.AccreditationNumber;
import org.guildhall.accreditation.status.Accreditations;
import org.guildhall.community.Community;
import org.guildhall.community.CommunityService;
import org.guildhall.platform.SpaceKey;
import org.guildhall.platform.Viewer;

/**
 * The accreditations whose badge and certificate a viewer may have: their own, and all for those who run the
 * accreditations.
 */
@Named
public class EntitledAccreditations {
    private final CommunityService communities;
    private final AccreditationRights rights;
    private final Accreditations accreditations;
    private final Schemes schemes;

    @Inject
    public EntitledAccreditations(
            CommunityService communities, AccreditationRights rights, Accreditations accreditations, Schemes schemes) {
        this.communities = communities;
        this.rights = rights;
        this.accreditations = accreditations;
        this.schemes = schemes;
    }

    /** An accreditation with the community that gave it. */
    record Entitled(Community community, Accreditation accreditation) {}

    /** Empty for others, and for a number that was never given here; refused where the community cannot be seen. */
    Optional<Entitled> find(Viewer viewer, SpaceKey space, String number) {
        Community community = communities.require(viewer, space);
        return accreditations
                .byNumber(community.id(), AccreditationNumber.normalized(number))
                .filter(found -> isEntitled(viewer, community, found))
                .map(found -> new Entitled(community, found));
    }

    boolean isEntitled(Viewer viewer, Community community, Accreditation accreditation) {
        return rights.isAboutOrRuns(viewer, community, accreditation.holder());
    }

    /** What was asked of the holder, in the version of the scheme that the accreditation is held under; may be empty. */
    String criteriaOf(Accreditation accreditation) {
        return schemes.version(accreditation.schemeId(), accreditation.schemeVersion())
                .map(version -> version.rules().content().criteria())
                .orElse("");
    }

    Scheme schemeOf(Accreditation accreditation) {
        return schemes.byIds(List.of(accreditation.schemeId())).get(accreditation.schemeId());
    }
}
