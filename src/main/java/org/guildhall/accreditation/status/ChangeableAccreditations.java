package org.guildhall.accreditation.status;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.guildhall.accreditation.scheme.AccreditationRights;
import org.guildhall.accreditation.scheme.OfficerDuty;
import org.guildhall.accreditation.scheme.Scheme;
import org.guildhall.community.Community;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.error.RequestRefusedException;

/** Finds accreditations for those who want to change them. */
@Named
public class ChangeableAccreditations {
    private final AccreditationRights rights;
    private final ReadableAccreditations readable;
    private final Accreditations accreditations;

    @Inject
    public ChangeableAccreditations(
            AccreditationRights rights, ReadableAccreditations readable, Accreditations accreditations) {
        this.rights = rights;
        this.readable = readable;
        this.accreditations = accreditations;
    }

    /** An accreditation with its scheme. */
    record Found(Accreditation accreditation, Scheme scheme) {}

    /**
     * The accreditation with this number; one that is hidden from the viewer is like one that does not exist.
     *
     * @throws RequestRefusedException NOT_FOUND (404)
     */
    Found find(Viewer viewer, Community community, String number) {
        List<Accreditation> found =
                accreditations.byNumber(community.id(), AccreditationNumber.normalized(number)).stream()
                        .toList();
        ReadableAccreditations.Readable read = readable.readable(viewer, List.of(community), found);
        return read.accreditations().stream()
                .findFirst()
                .map(each -> new Found(each, read.schemes().get(each.schemeId())))
                .orElseThrow(() -> RequestRefusedException.notFound("guildhall.accreditation.not-found"));
    }

    /**
     * The same for one of those who may take the action on it.
     *
     * @throws RequestRefusedException NOT_FOUND (404) as {@link #find}, FORBIDDEN (403) for everybody else
     */
    Found find(Viewer viewer, Community community, String number, AccreditationAction action) {
        Found found = find(viewer, community, number);
        boolean decides = rights.may(viewer, community, found.accreditation().schemeId(), OfficerDuty.DECIDE);
        ChangeRights.require(viewer, decides, found.accreditation(), action);
        return found;
    }

    /** The one that it superseded, as long as that one is not in force again. */
    Optional<Accreditation> supersededBy(Accreditation successor) {
        return successor
                .origin()
                .supersedes()
                .flatMap(number -> accreditations.byNumber(successor.communityId(), number))
                .filter(old -> old.state() == AccreditationState.SUPERSEDED);
    }
}
