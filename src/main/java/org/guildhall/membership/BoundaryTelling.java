package org.guildhall.membership;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.guildhall.notice.NewNotice;
import org.guildhall.notice.NoticeService;
import org.guildhall.platform.AsksNoRights;
import org.guildhall.platform.PersonId;

/** Tells members whose time of grace has begun. */
@Named
@AsksNoRights
public class BoundaryTelling {
    private final BoundaryChanges changes;
    private final MembershipLookUp memberships;
    private final NoticeService notices;
    private final Clock clock;

    @Inject
    public BoundaryTelling(BoundaryChanges changes, Memberships memberships, NoticeService notices, Clock clock) {
        this.changes = changes;
        this.memberships = memberships;
        this.notices = notices;
        this.clock = clock;
    }

    /** Those of some people who have got a last day by a move of the boundary, each once; in the move's transaction. */
    void moved(long communityId, List<PersonId> people) {
        Optional<BoundaryChange> move = changes.of(communityId).filter(change -> change.state() == MoveState.MOVED);
        if (move.isEmpty() || people.isEmpty()) {
            return;
        }
        notices.tell(memberships.ofPeople(communityId, people).stream()
                .filter(this::isInGrace)
                .map(member -> notice(BoundaryNotice.MOVED, member)
                        .by(move.get().movedBy())
                        .once(move.get().movedAt().toString()))
                .toList());
    }

    /** A member who was exempt, as far as there is a last day now. */
    void exemptionEnded(Membership member, PersonId by) {
        Optional.of(member)
                .filter(this::isInGrace)
                .map(each -> notice(BoundaryNotice.EXEMPTION_ENDED, each).by(by))
                .ifPresent(notices::tell);
    }

    private static NewNotice notice(BoundaryNotice kind, Membership member) {
        return NewNotice.of(kind, member.communityId(), member.person())
                .with(member.staysUntil().orElseThrow());
    }

    private boolean isInGrace(Membership member) {
        return member.isMember()
                && member.staysUntil()
                        .filter(day -> !day.isAfter(LocalDate.now(clock).plusDays(Boundary.GRACE_DAYS)))
                        .isPresent();
    }
}
