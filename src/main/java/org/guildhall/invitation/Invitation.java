package org.guildhall.invitation;

import java.time.LocalDate;
import java.util.Optional;
import org.guildhall.platform.PersonId;

/**
 * The latest invitation of a person into a community. Days are UTC days.
 *
 * @param id stored identity; 0 before it is stored
 * @param inviter the coordinator who sent it
 * @param stored what was last done about it; whether its time has run out follows from {@link #stateOn}
 * @param word what the inviter wrote, empty for nothing and once it is answered or taken back
 * @param answeredOn when it was accepted, declined or taken back
 * @param declinedOn when the person said no to it, even if it was taken back later
 * @param round what was sent together
 */
public record Invitation(
        long id,
        long communityId,
        PersonId person,
        PersonId inviter,
        LocalDate invitedOn,
        InvitationState stored,
        String word,
        Optional<LocalDate> answeredOn,
        Optional<LocalDate> declinedOn,
        String round) {
    /** For how many days after the one on which it was sent an invitation lets its person in. */
    public static final int DAYS = 90;

    /** For how many days after a no nobody asks the person again. */
    public static final int DAYS_AFTER_NO = 90;

    /** For how many days after the one on which they were sent invitations can be taken back together. */
    public static final int UNDO_DAYS = 30;

    /** A new one. */
    static Invitation sent(
            long communityId, PersonId person, PersonId inviter, LocalDate today, String word, String round) {
        return new Invitation(
                0,
                communityId,
                person,
                inviter,
                today,
                InvitationState.OPEN,
                word,
                Optional.empty(),
                Optional.empty(),
                round);
    }

    /** The last day on which it lets its person in. */
    public LocalDate lastDay() {
        return invitedOn.plusDays(DAYS);
    }

    /** How it stands on a day. */
    public InvitationState stateOn(LocalDate day) {
        boolean waits = stored == InvitationState.OPEN || stored == InvitationState.DECLINED;
        return waits && day.isAfter(lastDay()) ? InvitationState.EXPIRED : stored;
    }

    /** Whether the person may accept it on a day. */
    public boolean letsInOn(LocalDate day) {
        return InvitationTransitions.after(stateOn(day), InvitationTransitions.Action.ACCEPT)
                .isPresent();
    }

    /** The first day on which somebody who has said no may be invited again; empty for everybody else. */
    public Optional<LocalDate> notAgainBefore() {
        return stored == InvitationState.ACCEPTED
                ? Optional.empty()
                : declinedOn.map(day -> day.plusDays(DAYS_AFTER_NO + 1L));
    }

    /** The same after something was done about it; what the inviter wrote is erased. */
    Invitation become(InvitationState next, LocalDate today) {
        return new Invitation(
                id,
                communityId,
                person,
                inviter,
                invitedOn,
                next,
                "",
                Optional.of(today),
                next == InvitationState.DECLINED ? Optional.of(today) : declinedOn,
                round);
    }
}
