package org.guildhall.accreditation.status;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.guildhall.accreditation.scheme.AccreditationRights;
import org.guildhall.accreditation.scheme.OfficerDuty;
import org.guildhall.accreditation.scheme.Scheme;
import org.guildhall.accreditation.scheme.SchemeVisibility;
import org.guildhall.community.Community;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.SpaceKey;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.error.RequestRefusedException;

/** The schemes under which a viewer decides. */
@Named
public class DecidableSchemes {
    private final AccreditationRights rights;
    private final SchemeVisibility visibility;
    private final GrantContexts contexts;

    @Inject
    public DecidableSchemes(AccreditationRights rights, SchemeVisibility visibility, GrantContexts contexts) {
        this.rights = rights;
        this.visibility = visibility;
        this.contexts = contexts;
    }

    /** Those that are not retired, by name; none for those who do not run the accreditations. */
    List<Scheme> grantable(Viewer viewer, SpaceKey space) {
        return rights.find(viewer, space)
                .map(community -> grantable(viewer, community))
                .orElse(List.of());
    }

    private List<Scheme> grantable(Viewer viewer, Community community) {
        List<Scheme> all = visibility.visibleTo(viewer, community).stream()
                .filter(scheme -> !scheme.retired())
                .toList();
        Set<Long> decided = rights.schemesFor(viewer, community, all, OfficerDuty.DECIDE);
        return all.stream().filter(scheme -> decided.contains(scheme.id())).toList();
    }

    /**
     * A scheme under which the signed-in viewer decides.
     *
     * @throws RequestRefusedException FORBIDDEN (403) for whoever does not decide under it, INVALID (400) for one that is
     *     not there for those who run the accreditations
     */
    Scheme scheme(Viewer viewer, Community community, long schemeId) {
        Scheme scheme = visibility
                .known(viewer, community, schemeId)
                .orElseThrow(() -> noSuchScheme(viewer, community.space()));
        rights.require(viewer, community, scheme.id(), OfficerDuty.DECIDE);
        return scheme;
    }

    /**
     * The same with all that a grant to somebody depends on, in one look-up where the scheme is for everybody.
     *
     * @param holder empty for somebody who is not known
     * @throws RequestRefusedException as {@link #scheme}
     */
    GrantContext context(Viewer viewer, Community community, long schemeId, Optional<PersonId> holder) {
        GrantContext context = contexts.of(community.id(), schemeId, viewer.signedIn(), holder)
                .filter(found -> visibility.isKnown(viewer, community, found.scheme()))
                .orElseThrow(() -> noSuchScheme(viewer, community.space()));
        rights.require(viewer, community, context.scheme().id(), context.deciders(), OfficerDuty.DECIDE);
        return context;
    }

    private RequestRefusedException noSuchScheme(Viewer viewer, SpaceKey space) {
        rights.readable(viewer, space);
        return RequestRefusedException.invalid("scheme", "guildhall.accreditation.no-such-scheme");
    }
}
