package org.guildhall.accreditation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import javax.inject.Named;
import org.guildhall.community.Community;
import org.guildhall.membership.Membership;
import org.guildhall.membership.Memberships;
import org.guildhall.site.Viewer;

/** Which schemes' parts of the register a viewer may read, who may see the space already. */
@Named
public class SchemeVisibility {
    private final Schemes schemes;
    private final Memberships memberships;
    private final AccreditationRights rights;

    @Inject
    public SchemeVisibility(Schemes schemes, Memberships memberships, AccreditationRights rights) {
        this.schemes = schemes;
        this.memberships = memberships;
        this.rights = rights;
    }

    /** All schemes of the community that the viewer may read of, by name. */
    public List<Scheme> visibleTo(Viewer viewer, Community community) {
        return visibleAmong(schemes.of(community.id()), viewer, community);
    }

    /** Those of some of the community's schemes that the viewer may read of; no look-up where none is for members. */
    List<Scheme> visibleAmong(Collection<Scheme> some, Viewer viewer, Community community) {
        boolean all = some.stream().noneMatch(SchemeVisibility::isForMembers) || isInside(viewer, community);
        return some.stream().filter(scheme -> all || !isForMembers(scheme)).toList();
    }

    private static boolean isForMembers(Scheme scheme) {
        return scheme.visibility() == Visibility.MEMBERS;
    }

    private boolean isInside(Viewer viewer, Community community) {
        Optional<Membership> own = viewer.person().flatMap(person -> memberships.of(community.id(), person));
        return own.filter(Membership::isMember).isPresent() || rights.runs(viewer, community);
    }
}
