package org.guildhall.accreditation.scheme;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.guildhall.community.CommunityService;
import org.guildhall.platform.SpaceKey;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.error.RequestRefusedException;

/** What a community accredits people for, as far as it is there for the viewer. */
@Named
public class SchemeReading {
    private final CommunityService communities;
    private final SchemeVisibility visibility;
    private final Schemes schemes;

    @Inject
    public SchemeReading(CommunityService communities, SchemeVisibility visibility, Schemes schemes) {
        this.communities = communities;
        this.visibility = visibility;
        this.schemes = schemes;
    }

    /**
     * The schemes whose register the viewer may read, and those under which they hold or held an accreditation; by
     * name.
     *
     * @throws RequestRefusedException NOT_FOUND (404) when there is no community or the viewer may not see its space
     */
    public List<Scheme> of(Viewer viewer, SpaceKey space) {
        return visibility.knownTo(viewer, communities.require(viewer, space));
    }

    /**
     * One scheme.
     *
     * @throws RequestRefusedException NOT_FOUND (404) when there is no such community or scheme, or it is hidden from
     *     the viewer
     */
    public Scheme require(Viewer viewer, SpaceKey space, long schemeId) {
        return visibility
                .known(viewer, communities.require(viewer, space), schemeId)
                .orElseThrow(() -> RequestRefusedException.notFound("guildhall.accreditation.no-such-scheme"));
    }

    /**
     * All versions of the scheme, the oldest first.
     *
     * @throws RequestRefusedException as {@link #require}
     */
    public List<SchemeVersion> versions(Viewer viewer, SpaceKey space, long schemeId) {
        return schemes.versions(require(viewer, space, schemeId).id());
    }
}
