package org.guildhall.accreditation.status;

import static org.guildhall.accreditation.status.AccreditationAction.ALLOW_APPEAL;
import static org.guildhall.accreditation.status.AccreditationAction.APPEAL;
import static org.guildhall.accreditation.status.AccreditationAction.APPLY;
import static org.guildhall.accreditation.status.AccreditationAction.DISMISS_APPEAL;
import static org.guildhall.accreditation.status.AccreditationAction.END_PROBATION;
import static org.guildhall.accreditation.status.AccreditationAction.GRANT;
import static org.guildhall.accreditation.status.AccreditationAction.PUT_ON_PROBATION;
import static org.guildhall.accreditation.status.AccreditationAction.RECOMMEND;
import static org.guildhall.accreditation.status.AccreditationAction.REFUSE;
import static org.guildhall.accreditation.status.AccreditationAction.REINSTATE;
import static org.guildhall.accreditation.status.AccreditationAction.RENEW;
import static org.guildhall.accreditation.status.AccreditationAction.RESIGN;
import static org.guildhall.accreditation.status.AccreditationAction.REVOKE;
import static org.guildhall.accreditation.status.AccreditationAction.SUPERSEDE;
import static org.guildhall.accreditation.status.AccreditationAction.SUSPEND;
import static org.guildhall.accreditation.status.AccreditationAction.TAKE_BACK;
import static org.guildhall.accreditation.status.AccreditationAction.TAKE_UP;
import static org.guildhall.accreditation.status.AccreditationAction.WITHDRAW;
import static org.guildhall.accreditation.status.AccreditationState.ACTIVE;
import static org.guildhall.accreditation.status.AccreditationState.ANNULLED;
import static org.guildhall.accreditation.status.AccreditationState.APPLIED;
import static org.guildhall.accreditation.status.AccreditationState.IN_REVIEW;
import static org.guildhall.accreditation.status.AccreditationState.NONE;
import static org.guildhall.accreditation.status.AccreditationState.PROBATION;
import static org.guildhall.accreditation.status.AccreditationState.REFUSED;
import static org.guildhall.accreditation.status.AccreditationState.RESIGNED;
import static org.guildhall.accreditation.status.AccreditationState.REVOKED;
import static org.guildhall.accreditation.status.AccreditationState.SUPERSEDED;
import static org.guildhall.accreditation.status.AccreditationState.SUSPENDED;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.guildhall.accreditation.scheme.ActingRole;

/**
 * The transition table of applications and accreditations, used by services, screens, REST, imports and jobs. What
 * follows from dates alone (not yet in force, grace, lapsed) is decided by {@link StatusCalculator}. Undoing is not in
 * the table: it restores whatever was before.
 */
public final class AccreditationTransitions {
    private record Step(LifecycleState from, AccreditationAction action) {}

    private static final Map<Step, LifecycleState> TABLE = new HashMap<>();

    static {
        when(NONE, APPLY, APPLIED);
        when(APPLIED, TAKE_UP, IN_REVIEW);
        when(APPLIED, WITHDRAW, AccreditationState.WITHDRAWN);
        when(IN_REVIEW, RECOMMEND, IN_REVIEW);
        when(IN_REVIEW, WITHDRAW, AccreditationState.WITHDRAWN);
        when(IN_REVIEW, REFUSE, REFUSED);
        when(IN_REVIEW, GRANT, ACTIVE);
        when(REFUSED, APPEAL, IN_REVIEW);

        when(NONE, GRANT, ACTIVE);
        when(ACTIVE, RENEW, ACTIVE);
        when(ACTIVE, PUT_ON_PROBATION, PROBATION);
        when(ACTIVE, SUSPEND, SUSPENDED);
        when(ACTIVE, REVOKE, REVOKED);
        when(ACTIVE, RESIGN, RESIGNED);
        when(ACTIVE, SUPERSEDE, SUPERSEDED);
        when(ACTIVE, TAKE_BACK, ANNULLED);
        when(PROBATION, END_PROBATION, ACTIVE);
        when(PROBATION, RENEW, PROBATION);
        when(PROBATION, SUSPEND, SUSPENDED);
        when(PROBATION, REVOKE, REVOKED);
        when(PROBATION, RESIGN, RESIGNED);
        when(SUSPENDED, REINSTATE, ACTIVE);
        when(SUSPENDED, REVOKE, REVOKED);
        when(SUSPENDED, RESIGN, RESIGNED);

        contestable(PROBATION);
        contestable(SUSPENDED);
        contestable(REVOKED);
    }

    private static final Set<AccreditationAction> BY_DECIDERS = Arrays.stream(AccreditationState.values())
            .filter(AccreditationState::isHeld)
            .flatMap(state -> possibleIn(LifecycleState.of(state)).stream())
            .filter(action -> action.party() == ActingRole.DECIDER)
            .filter(action -> action != SUPERSEDE && action != TAKE_BACK)
            .collect(Collectors.collectingAndThen(
                    Collectors.toCollection(() -> EnumSet.noneOf(AccreditationAction.class)),
                    Collections::unmodifiableSet));

    private AccreditationTransitions() {}

    private static void when(AccreditationState from, AccreditationAction action, AccreditationState to) {
        TABLE.put(new Step(LifecycleState.of(from), action), LifecycleState.of(to));
    }

    /** The state stays until somebody else has decided; no other action is possible under appeal. */
    private static void contestable(AccreditationState state) {
        TABLE.put(new Step(LifecycleState.of(state), APPEAL), LifecycleState.appealed(state));
        TABLE.put(new Step(LifecycleState.appealed(state), ALLOW_APPEAL), LifecycleState.of(ACTIVE));
        TABLE.put(new Step(LifecycleState.appealed(state), DISMISS_APPEAL), LifecycleState.of(state));
    }

    /** What follows, empty when the action cannot be done now. */
    public static Optional<LifecycleState> after(LifecycleState state, AccreditationAction action) {
        return Optional.ofNullable(TABLE.get(new Step(state, action)));
    }

    /**
     * The actions of deciders on accreditations that are held, superseding and taking back excepted; in the order of the
     * life-cycle.
     */
    public static Set<AccreditationAction> byDeciders() {
        return BY_DECIDERS;
    }

    /** The actions that are possible in the state, in the order of the life-cycle. */
    public static List<AccreditationAction> possibleIn(LifecycleState state) {
        return Arrays.stream(AccreditationAction.values())
                .filter(action -> after(state, action).isPresent())
                .toList();
    }
}
