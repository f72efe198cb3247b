package org.guildhall.membership;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.guildhall.community.Communities;
import org.guildhall.platform.AsksNoRights;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.error.RequestRefusedException;

/** Takes back what ended: the membership, as a plain member, and what belonged to it. Inside the caller's transaction. */
@Named
@AsksNoRights
public class EndedMembershipStart {
    private final EndedMemberships ended;
    private final Memberships memberships;
    private final Communities counters;
    private final MembershipEvents events;
    private final MemberAccounts accounts;
    private final Clock clock;

    @Inject
    public EndedMembershipStart(
            EndedMemberships ended,
            Memberships memberships,
            Communities counters,
            MembershipEvents events,
            MemberAccounts accounts,
            Clock clock) {
        this.ended = ended;
        this.memberships = memberships;
        this.counters = counters;
        this.events = events;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** What can be taken back today. */
    Optional<EndedMembership> of(long communityId, PersonId person) {
        return ended.of(communityId, person)
                .filter(each -> !each.until().isBefore(today()))
                .filter(each -> each.staysUntil().filter(today()::isAfter).isEmpty());
    }

    /** Those that others than the person have ended and that can be taken back today; at most 100. */
    List<EndedMembership> endedByOthers(long communityId) {
        return ended.endedByOthers(communityId, today().minusDays(EndedMembership.DAYS), 100);
    }

    /** @throws RequestRefusedException CONFLICT (409) when there is nothing to be taken back any more */
    EndedMembership require(long communityId, PersonId person) {
        return of(communityId, person)
                .orElseThrow(() -> RequestRefusedException.conflict("", "guildhall.membership.take-back.over"));
    }

    /** @throws RequestRefusedException CONFLICT (409) when the person's account is gone or deactivated */
    void requireUsable(PersonId person) {
        accounts.requireUsable(person);
    }

    /** Of whoever has become a member again meanwhile, only what belonged to the membership before comes back. */
    Membership takeBack(EndedMembership former) {
        Optional<Membership> present = memberships.of(former.communityId(), former.person());
        if (present.filter(Membership::isMember).isEmpty()) {
            present.ifPresent(memberships::remove);
            addAgain(former);
        }
        events.restored(former.communityId(), former.person());
        ended.remove(former.communityId(), former.person());
        Membership back = memberships.of(former.communityId(), former.person()).orElseThrow();
        if (!former.isOwn()) {
            events.notices().tell(MembershipNoticeKind.TAKEN_BACK, back);
        }
        return back;
    }

    private void addAgain(EndedMembership former) {
        memberships.add(
                former.communityId(),
                former.person(),
                accounts.nameOf(former.person()),
                MembershipState.MEMBER,
                Role.MEMBER,
                former.since());
        former.staysUntil()
                .ifPresent(day -> memberships.stayUntil(former.communityId(), former.person(), former.staysUntil()));
        ended.restore(former);
        counters.countMembers(former.communityId(), 1);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
