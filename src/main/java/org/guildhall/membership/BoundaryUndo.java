package org.guildhall.membership;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.guildhall.community.Community;
import org.guildhall.community.CommunityService;
import org.guildhall.community.CommunitySettings;
import org.guildhall.platform.SpaceKey;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.error.RequestRefusedException;

/** Takes the move of a boundary to accredited people only back. */
@Named
public class BoundaryUndo {
    private final MembershipRights rights;
    private final CommunityService communities;
    private final BoundaryChanges changes;
    private final BoundaryOpening opening;
    private final MembershipRecord entries;
    private final Clock clock;

    @Inject
    public BoundaryUndo(
            MembershipRights rights,
            CommunityService communities,
            BoundaryChanges changes,
            BoundaryOpening opening,
            MembershipRecord entries,
            Clock clock) {
        this.rights = rights;
        this.communities = communities;
        this.changes = changes;
        this.opening = opening;
        this.entries = entries;
        this.clock = clock;
    }

    /** The move that the viewer can take back today; empty for whoever does not look after the community. */
    public Optional<BoundaryChange> undoable(Viewer viewer, Community community) {
        return rights.mayCoordinate(viewer, community) ? undoable(community) : Optional.empty();
    }

    private Optional<BoundaryChange> undoable(Community community) {
        return changes.of(community.id()).filter(move -> move.canBeUndone(LocalDate.now(clock)));
    }

    /**
     * People come in as they did before the move, and nobody has a last day or an exemption any more.
     *
     * @throws RequestRefusedException as {@link MembershipRights#changeable}; CONFLICT (409) when there is no move, it was
     *     taken back already or more than {@value BoundaryChange#UNDO_DAYS} days ago, or the community's data stays locked
     *     by others for too long; CHANGED (412) when the community was changed at the same moment; INVALID (400) when what
     *     it says of itself breaks a rule
     */
    public Community undo(Viewer viewer, SpaceKey space) {
        Community present = rights.changeable(viewer, space);
        BoundaryChange seen = require(present);
        CommunitySettings settings = new CommunitySettings(
                present.name(),
                present.field(),
                present.purpose(),
                seen.before().code());
        return communities.change(
                present.id(),
                settings,
                CommunitySettings.expected(CommunitySettings.version(present)),
                (before, changed) -> {
                    require(before);
                    opening.open(changed.id(), MoveTransitions.Action.UNDO);
                    entries.append(
                            MembershipAuditAction.BOUNDARY_UNDO, before, changed.joinPolicy(), viewer.signedIn());
                });
    }

    private BoundaryChange require(Community community) {
        return undoable(community)
                .orElseThrow(() -> RequestRefusedException.conflict("", "guildhall.membership.boundary.undo.over"));
    }
}
