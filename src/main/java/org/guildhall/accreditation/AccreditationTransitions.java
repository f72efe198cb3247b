package org.guildhall.accreditation;

import static org.guildhall.accreditation.AccreditationState.ACTIVE;
import static org.guildhall.accreditation.AccreditationState.NONE;
import static org.guildhall.accreditation.AccreditationState.REVOKED;
import static org.guildhall.accreditation.AccreditationState.SUSPENDED;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The one table of an accreditation's life, used by services, screens and REST alike. */
public final class AccreditationTransitions {
    private record Step(AccreditationState from, AccreditationAction action) {}

    private static final Map<Step, AccreditationState> TABLE = Map.of(
            new Step(NONE, AccreditationAction.GRANT), ACTIVE,
            new Step(ACTIVE, AccreditationAction.RENEW), ACTIVE,
            new Step(ACTIVE, AccreditationAction.SUSPEND), SUSPENDED,
            new Step(ACTIVE, AccreditationAction.REVOKE), REVOKED,
            new Step(SUSPENDED, AccreditationAction.REINSTATE), ACTIVE,
            new Step(SUSPENDED, AccreditationAction.REVOKE), REVOKED);

    private AccreditationTransitions() {}

    /** The state that follows, empty when the action cannot be done in this state. */
    public static Optional<AccreditationState> after(AccreditationState state, AccreditationAction action) {
        return Optional.ofNullable(TABLE.get(new Step(state, action)));
    }

    /** What can be done in a state, in the order of a life. */
    public static List<AccreditationAction> possibleIn(AccreditationState state) {
        return Arrays.stream(AccreditationAction.values())
                .filter(action -> after(state, action).isPresent())
                .toList();
    }
}
