package org.guildhall.invitation;

import static org.guildhall.invitation.InvitationState.ACCEPTED;
import static org.guildhall.invitation.InvitationState.DECLINED;
import static org.guildhall.invitation.InvitationState.EXPIRED;
import static org.guildhall.invitation.InvitationState.NONE;
import static org.guildhall.invitation.InvitationState.OPEN;
import static org.guildhall.invitation.InvitationState.WITHDRAWN;

import java.util.Map;
import java.util.Optional;

/**
 * The one table of how an invitation comes, changes and ends. When somebody who has said no may be asked again is a matter
 * of days: see {@link Invitation#notAgainBefore}.
 */
public final class InvitationTransitions {

    /** What can be done about an invitation. */
    public enum Action {
        /** A coordinator invites. */
        INVITE,
        /** The person comes in. */
        ACCEPT,
        /** The person says no. */
        DECLINE,
        /** A coordinator takes it back. */
        WITHDRAW
    }

    private record Step(InvitationState from, Action action) {}

    private static final Map<Step, InvitationState> TABLE = Map.ofEntries(
            Map.entry(new Step(NONE, Action.INVITE), OPEN),
            Map.entry(new Step(ACCEPTED, Action.INVITE), OPEN),
            Map.entry(new Step(DECLINED, Action.INVITE), OPEN),
            Map.entry(new Step(WITHDRAWN, Action.INVITE), OPEN),
            Map.entry(new Step(EXPIRED, Action.INVITE), OPEN),
            Map.entry(new Step(OPEN, Action.ACCEPT), ACCEPTED),
            Map.entry(new Step(DECLINED, Action.ACCEPT), ACCEPTED),
            Map.entry(new Step(OPEN, Action.DECLINE), DECLINED),
            Map.entry(new Step(OPEN, Action.WITHDRAW), WITHDRAWN),
            Map.entry(new Step(DECLINED, Action.WITHDRAW), WITHDRAWN));

    private InvitationTransitions() {}

    /** The state that follows, empty when the action cannot be done in this state. */
    public static Optional<InvitationState> after(InvitationState state, Action action) {
        return Optional.ofNullable(TABLE.get(new Step(state, action)));
    }
}
