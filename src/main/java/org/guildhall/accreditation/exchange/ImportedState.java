package org.guildhall.accreditation.exchange;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.guildhall.accreditation.status.AccreditationAction;
import org.guildhall.accreditation.status.AccreditationState;
import org.guildhall.accreditation.status.AccreditationTransitions;
import org.guildhall.accreditation.status.LifecycleState;
import org.guildhall.platform.text.Folding;

/** The states that a file can contain, named as in the register. */
enum ImportedState {
    ACTIVE("active", AccreditationState.ACTIVE),
    IN_FORCE("in-force", AccreditationState.ACTIVE),
    NOT_YET("not-yet", AccreditationState.ACTIVE),
    GRACE("grace", AccreditationState.ACTIVE),
    LAPSED("lapsed", AccreditationState.ACTIVE),
    PROBATION("probation", AccreditationState.PROBATION),
    SUSPENDED("suspended", AccreditationState.SUSPENDED),
    REVOKED("revoked", AccreditationState.REVOKED),
    RESIGNED("resigned", AccreditationState.RESIGNED),
    SUPERSEDED("superseded", AccreditationState.SUPERSEDED),
    ANNULLED("annulled", AccreditationState.ANNULLED);

    private final String code;
    private final AccreditationState state;

    ImportedState(String code, AccreditationState state) {
        this.code = code;
        this.state = state;
    }

    static Optional<ImportedState> read(String text) {
        return Arrays.stream(values())
                .filter(each -> Folding.fold(each.code).equals(Folding.fold(text)))
                .findFirst();
    }

    AccreditationState state() {
        return state;
    }

    /** Whether an accreditation in this state matches the file; what follows from dates alone is not compared. */
    boolean isMetBy(AccreditationState present) {
        boolean followsFromDates = this == NOT_YET || this == GRACE || this == LAPSED;
        return present == state || (followsFromDates && present == AccreditationState.PROBATION);
    }

    /**
     * The action that leads to this state: one that is possible in the present state or, if there is none, one from
     * another state, which is refused later. Empty when only the holder, time, or another accreditation leads there.
     */
    Optional<AccreditationAction> from(AccreditationState present) {
        return Stream.concat(Stream.of(present), Arrays.stream(AccreditationState.values()))
                .filter(AccreditationState::isHeld)
                .flatMap(this::leadingFrom)
                .findFirst();
    }

    private Stream<AccreditationAction> leadingFrom(AccreditationState from) {
        LifecycleState wanted = LifecycleState.of(state);
        return AccreditationTransitions.byDeciders().stream()
                .filter(action -> from != state)
                .filter(action -> AccreditationTransitions.after(LifecycleState.of(from), action)
                        .filter(wanted::equals)
                        .isPresent());
    }
}
