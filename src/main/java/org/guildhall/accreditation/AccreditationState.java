package org.guildhall.accreditation;

import java.util.Arrays;

/** What is stored of an accreditation's life; lapsing and beginning follow from the dates. */
public enum AccreditationState {
    /** Nothing yet. */
    NONE("none"),
    ACTIVE("active"),
    SUSPENDED("suspended"),
    REVOKED("revoked");

    private final String code;

    AccreditationState(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** @throws IllegalArgumentException for a code that was never stored */
    public static AccreditationState ofCode(String code) {
        return Arrays.stream(values())
                .filter(state -> state.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Not a state: " + code));
    }
}
