package org.guildhall.accreditation.status;

/**
 * The place of an application or accreditation in the life-cycle.
 *
 * @param underAppeal the holder contests the state and nobody has decided yet
 */
public record LifecycleState(AccreditationState state, boolean underAppeal) {
    public static final LifecycleState NOTHING = of(AccreditationState.NONE);

    public static LifecycleState of(AccreditationState state) {
        return new LifecycleState(state, false);
    }

    static LifecycleState appealed(AccreditationState state) {
        return new LifecycleState(state, true);
    }
}
