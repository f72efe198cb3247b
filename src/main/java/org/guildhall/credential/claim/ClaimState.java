package org.guildhall.credential.claim;

import java.util.Arrays;

/** Where a claim is in its life, as stored; what dates make of it is said by {@link ClaimStanding}. */
public enum ClaimState {
    /** Nothing was claimed. */
    NONE("none"),
    UNCHECKED("unchecked"),
    CHECKED_BY_HUMAN("checked"),
    VERIFIED_SIGNATURE("verified-signature"),
    REJECTED("rejected"),
    WITHDRAWN("withdrawn");

    private final String code;

    ClaimState(String code) {
        this.code = code;
    }

    /** The value stored. */
    public String code() {
        return code;
    }

    /** Whether a person or a signature has confirmed it. */
    public boolean isConfirmed() {
        return this == CHECKED_BY_HUMAN || this == VERIFIED_SIGNATURE;
    }

    /** A code that was never stored counts as unchecked. */
    public static ClaimState ofCode(String code) {
        return Arrays.stream(values())
                .filter(state -> state.code.equals(code))
                .findFirst()
                .orElse(UNCHECKED);
    }
}
