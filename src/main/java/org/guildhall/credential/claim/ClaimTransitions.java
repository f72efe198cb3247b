package org.guildhall.credential.claim;

import static org.guildhall.credential.claim.ClaimAction.CLAIM;
import static org.guildhall.credential.claim.ClaimAction.CONFIRM;
import static org.guildhall.credential.claim.ClaimAction.LOSE;
import static org.guildhall.credential.claim.ClaimAction.REJECT;
import static org.guildhall.credential.claim.ClaimAction.VERIFY;
import static org.guildhall.credential.claim.ClaimAction.WITHDRAW;
import static org.guildhall.credential.claim.ClaimState.CHECKED_BY_HUMAN;
import static org.guildhall.credential.claim.ClaimState.NONE;
import static org.guildhall.credential.claim.ClaimState.REJECTED;
import static org.guildhall.credential.claim.ClaimState.UNCHECKED;
import static org.guildhall.credential.claim.ClaimState.VERIFIED_SIGNATURE;
import static org.guildhall.credential.claim.ClaimState.WITHDRAWN;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The one table of the life of a claim; that a check grows old follows from dates alone. */
public final class ClaimTransitions {
    private record Step(ClaimState from, ClaimAction action) {}

    private static final Map<Step, ClaimState> TABLE = new HashMap<>();

    static {
        TABLE.put(new Step(NONE, CLAIM), UNCHECKED);
        for (ClaimState from : List.of(UNCHECKED, CHECKED_BY_HUMAN, VERIFIED_SIGNATURE)) {
            TABLE.put(new Step(from, CONFIRM), CHECKED_BY_HUMAN);
            TABLE.put(new Step(from, VERIFY), VERIFIED_SIGNATURE);
            TABLE.put(new Step(from, REJECT), REJECTED);
            TABLE.put(new Step(from, WITHDRAW), WITHDRAWN);
        }
        TABLE.put(new Step(VERIFIED_SIGNATURE, LOSE), UNCHECKED);
        TABLE.put(new Step(REJECTED, WITHDRAW), WITHDRAWN);
    }

    private ClaimTransitions() {}

    /** What follows, empty when the action cannot be done now. */
    public static Optional<ClaimState> after(ClaimState state, ClaimAction action) {
        return Optional.ofNullable(TABLE.get(new Step(state, action)));
    }
}
