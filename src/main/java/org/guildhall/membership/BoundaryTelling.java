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
    private final MembershipNotices days;
    private final Clock clock;

    @Inject
    public BoundaryTelling(
            BoundaryChanges changes,
            Memberships memberships,
            NoticeService notices,
            MembershipNotices days,
            Clock clock) {
        this.changes = changes;
        this.memberships = memberships;
        this.notices = notices;
        this.days = days;
        this.clock = clock;
    }

    /**
     * Those of some people who have got a last day, each once: by a move of the boundary, who moved it; otherwise that it
     * is there. In the transaction that sets it.
     */
    void moved(long communityId, List<PersonId> people) {
        if (people.isEmpty()) {
            return;
        }
        List<Membership> concerned = memberships.ofPeople(communityId, people).stream()
                .filter(this::isInGrace)
                .toList();
        changes.of(communityId)
                .filter(change -> change.state() == MoveState.MOVED)
                .ifPresentOrElse(
                        move -> notices.tell(concerned.stream()
                                .map(member -> notice(BoundaryNotice.MOVED, member)
                                        .by(move.movedBy())
                                        .once(move.movedAt().toString()))
                                .toList()),
                        () -> concerned.forEach(member ->
                                days.tellOfLastDay(member, member.staysUntil().orElseThrow())));
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
