package org.guildhall.membership;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.guildhall.community.Community;
import org.guildhall.community.CommunitySettings;
import org.guildhall.community.JoinPolicy;
import org.guildhall.platform.Messages;
import org.guildhall.platform.SpaceKey;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.error.RequestRefusedException;

/** Says, before it is done, what it means to let in accredited people only. Changes nothing. */
@Named
public class BoundaryPreview {
    /** The most people on a page of those who would have to go. */
    public static final int SHOWN = 50;

    private final MembershipRights rights;
    private final Boundary boundary;
    private final BoundaryCheck check;
    private final MembershipReading reading;
    private final UnmetRows rows;
    private final Messages texts;

    @Inject
    public BoundaryPreview(
            MembershipRights rights,
            Boundary boundary,
            BoundaryCheck check,
            MembershipReading reading,
            UnmetRows rows,
            Messages texts) {
        this.rights = rights;
        this.boundary = boundary;
        this.check = check;
        this.reading = reading;
        this.rows = rows;
        this.texts = texts;
    }

    /**
     * Empty for settings that do not move the boundary to accredited people only.
     *
     * @param after the {@link BoundaryMove#next} of the page before; any other text starts from the beginning
     * @throws RequestRefusedException as {@link MembershipRights#changeable}; INVALID (400) naming each setting that is
     *     wrong, CONFLICT (409) when nobody could ever be accredited in the community
     */
    public Optional<BoundaryMove> of(Viewer viewer, SpaceKey space, CommunitySettings settings, String after) {
        Community present = rights.changeable(viewer, space);
        boolean isMoved = settings.checked().joinPolicy().equals(JoinPolicy.ACCREDITED_ONLY.code())
                && present.joinPolicy() != JoinPolicy.ACCREDITED_ONLY;
        if (!isMoved) {
            return Optional.empty();
        }
        boundary.requirePossible(present.id());
        return Optional.of(move(present, after));
    }

    private BoundaryMove move(Community community, String after) {
        AccreditedToday today = check.today(community.id());
        UnmetRows.Page page = rows.page(community, after, SHOWN);
        return new BoundaryMove(
                today.members(), today.unmet(), texts.day(reading.graceFromToday()), page.rows(), page.next());
    }
}
