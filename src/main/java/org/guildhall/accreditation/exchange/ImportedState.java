package org.guildhall.accreditation.exchange;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.guildhall.accreditation.status.AccreditationAction;
import org.guildhall.accreditation.status.AccreditationState;
import org.guildhall.accreditation.status.AccreditationTransitions;
import org.guildhall.accreditation.status.LifecycleState;
import org.guildhall.platform.text.Folding;

/** What a file can say of a state, in the words of the register. */
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
    SUPERSEDED("superseded", AccreditationState.SUPERSEDED);

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

    /** Whether something in this state is as wanted; what follows from dates is no state of its own. */
    boolean isMetBy(AccreditationState present) {
        boolean followsFromDates = this == NOT_YET || this == GRACE || this == LAPSED;
        return present == state || (followsFromDates && present == AccreditationState.PROBATION);
    }

    /**
     * What deciders do to bring it there, from the present state if that can be; else what would do it from another, which
     * is refused then. Empty where only holders, time, or another accreditation lead.
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
