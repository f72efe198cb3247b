package org.guildhall.accreditation.exchange;

import java.util.Arrays;
import java.util.Optional;
import org.guildhall.accreditation.status.AccreditationAction;
import org.guildhall.accreditation.status.AccreditationState;
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

    /** What leads there, as the table of the life allows; empty where only holders or time lead. */
    Optional<AccreditationAction> from(AccreditationState present) {
        return switch (state) {
            case ACTIVE ->
                Optional.of(
                        present == AccreditationState.PROBATION
                                ? AccreditationAction.END_PROBATION
                                : AccreditationAction.REINSTATE);
            case PROBATION -> Optional.of(AccreditationAction.PUT_ON_PROBATION);
            case SUSPENDED -> Optional.of(AccreditationAction.SUSPEND);
            case REVOKED -> Optional.of(AccreditationAction.REVOKE);
            default -> Optional.empty();
        };
    }
}
