package org.guildhall.accreditation.status;

/**
 * Where an application or accreditation is in its life.
 *
 * @param underAppeal the holder contests the state and nobody has decided yet
 */
public record LifeState(AccreditationState state, boolean underAppeal) {
    public static final LifeState NOTHING = of(AccreditationState.NONE);

    public static LifeState of(AccreditationState state) {
        return new LifeState(state, false);
    }

    static LifeState appealed(AccreditationState state) {
        return new LifeState(state, true);
    }
}
