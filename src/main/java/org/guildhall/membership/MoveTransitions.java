package org.guildhall.membership;

import static org.guildhall.membership.MoveState.MOVED;
import static org.guildhall.membership.MoveState.NONE;
import static org.guildhall.membership.MoveState.OPENED;
import static org.guildhall.membership.MoveState.UNDONE;

import java.util.Map;
import java.util.Optional;

/** The one table of how a boundary is moved to accredited people only and back. */
public final class MoveTransitions {

    /** What can be done about a boundary. */
    public enum Action {
        MOVE,
        UNDO,
        /** Lets others in again, by the settings. */
        OPEN
    }

    private record Step(MoveState from, Action action) {}

    private static final Map<Step, MoveState> TABLE = Map.of(
            new Step(NONE, Action.MOVE), MOVED,
            new Step(UNDONE, Action.MOVE), MOVED,
            new Step(OPENED, Action.MOVE), MOVED,
            new Step(MOVED, Action.UNDO), UNDONE,
            new Step(MOVED, Action.OPEN), OPENED);

    private MoveTransitions() {}

    /** The state that follows, empty when the action cannot be done in this state. */
    public static Optional<MoveState> after(MoveState state, Action action) {
        return Optional.ofNullable(TABLE.get(new Step(state, action)));
    }
}
