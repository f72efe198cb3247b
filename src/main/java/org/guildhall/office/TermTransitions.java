package org.guildhall.office;

import static org.guildhall.office.TermAction.ACCEPT;
import static org.guildhall.office.TermAction.DECLINE;
import static org.guildhall.office.TermAction.END;
import static org.guildhall.office.TermAction.EXTEND;
import static org.guildhall.office.TermAction.HAND_OVER;
import static org.guildhall.office.TermAction.OFFER;
import static org.guildhall.office.TermAction.STEP_DOWN;
import static org.guildhall.office.TermState.DECLINED;
import static org.guildhall.office.TermState.ENDED;
import static org.guildhall.office.TermState.HELD;
import static org.guildhall.office.TermState.NONE;
import static org.guildhall.office.TermState.OFFERED;
import static org.guildhall.office.TermState.STEPPED_DOWN;

import java.util.Map;
import java.util.Optional;

/** The one table of the life of a term of office; that it has begun or is over follows from days alone. */
public final class TermTransitions {
    private record Step(TermState from, TermAction action) {}

    private static final Map<Step, TermState> TABLE = Map.of(
            new Step(NONE, OFFER), OFFERED,
            new Step(OFFERED, ACCEPT), HELD,
            new Step(OFFERED, DECLINE), DECLINED,
            new Step(OFFERED, END), ENDED,
            new Step(HELD, EXTEND), HELD,
            new Step(HELD, HAND_OVER), HELD,
            new Step(HELD, STEP_DOWN), STEPPED_DOWN,
            new Step(HELD, END), ENDED);

    private TermTransitions() {}

    /** What follows, empty when the action cannot be done now. */
    public static Optional<TermState> after(TermState state, TermAction action) {
        return Optional.ofNullable(TABLE.get(new Step(state, action)));
    }
}
