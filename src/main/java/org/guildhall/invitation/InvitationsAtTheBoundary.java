package org.guildhall.invitation;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.guildhall.invitation.InvitationTransitions.Action;
import org.guildhall.membership.CurrentInvitation;
import org.guildhall.membership.InvitationLookUp;
import org.guildhall.membership.MembershipEndListener;
import org.guildhall.membership.MembershipStartListener;
import org.guildhall.platform.AsksNoRights;
import org.guildhall.platform.PersonId;

/** Tells a community's boundary who is invited, and takes note of those who have come in. */
@Named
@AsksNoRights
public class InvitationsAtTheBoundary implements InvitationLookUp, MembershipStartListener, MembershipEndListener {
    private final Invitations invitations;
    private final InvitationNotices notices;
    private final Clock clock;

    @Inject
    public InvitationsAtTheBoundary(Invitations invitations, InvitationNotices notices, Clock clock) {
        this.invitations = invitations;
        this.notices = notices;
        this.clock = clock;
    }

    @Override
    public Optional<CurrentInvitation> current(long communityId, PersonId person) {
        return invitations
                .of(communityId, person)
                .filter(each -> each.letsInOn(today()))
                .map(each -> new CurrentInvitation(
                        each.inviter(), each.word(), each.lastDay(), each.stored() == InvitationState.DECLINED));
    }

    @Override
    public void membershipStarting(long communityId, PersonId person) {
        invitations
                .of(communityId, person)
                .ifPresent(present -> InvitationTransitions.after(present.stateOn(today()), Action.ACCEPT)
                        .ifPresent(next -> accepted(present, next)));
    }

    private void accepted(Invitation present, InvitationState next) {
        invitations.change(present.become(next, today()));
        notices.accepted(present);
    }

    @Override
    public void membershipRestored(long communityId, PersonId person) {
        membershipStarting(communityId, person);
    }

    /** An invitation outlives nothing that ends: it was accepted when the membership began. */
    @Override
    public void membershipEnding(long communityId, PersonId person) {}

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
