package org.guildhall.invitation;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.guildhall.membership.MembershipRights;
import org.guildhall.platform.SpaceKey;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.error.RequestRefusedException;

/** What those who look after a community read of its invitations. */
@Named
public class InvitationReading {
    private static final int MOST_OPEN = 1000;

    private final MembershipRights rights;
    private final Invitations invitations;
    private final Clock clock;

    @Inject
    public InvitationReading(MembershipRights rights, Invitations invitations, Clock clock) {
        this.rights = rights;
        this.invitations = invitations;
        this.clock = clock;
    }

    /**
     * The latest first.
     *
     * @param below the id of the last one of the page before
     * @param size 1 to 200
     * @throws RequestRefusedException as {@link MembershipRights#coordinated}
     */
    public List<Invitation> latest(Viewer viewer, SpaceKey space, Optional<Long> below, int size) {
        return invitations.latest(rights.coordinated(viewer, space).id(), below, size);
    }

    /**
     * What can still be taken back together: the open invitations of the last {@value Invitation#UNDO_DAYS} days that were
     * sent with others, by round, the latest first.
     *
     * @throws RequestRefusedException as {@link MembershipRights#coordinated}
     */
    public List<List<Invitation>> rounds(Viewer viewer, SpaceKey space) {
        LocalDate from = today().minusDays(Invitation.UNDO_DAYS);
        Map<String, List<Invitation>> open =
                invitations.openSince(rights.coordinated(viewer, space).id(), from, MOST_OPEN).stream()
                        .collect(Collectors.groupingBy(Invitation::round, LinkedHashMap::new, Collectors.toList()));
        return open.values().stream().filter(round -> round.size() > 1).toList();
    }

    /** The day on which invitations stand as they do now, UTC. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }
}
