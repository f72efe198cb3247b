package org.guildhall.office;

import java.util.Arrays;

/** Where a term of office is in its life, as stored; what days make of it is said by {@link TermStanding}. */
public enum TermState {
    /** Nothing was offered. */
    NONE("none"),
    /** Offered; the person has not answered. */
    OFFERED("offered"),
    /** The person has said yes. */
    HELD("held"),
    /** The person has said no. */
    DECLINED("declined"),
    /** A coordinator has ended it or taken the offer back, or another term has followed. */
    ENDED("ended"),
    /** The person has given it up. */
    STEPPED_DOWN("stepped-down");

    private final String code;

    TermState(String code) {
        this.code = code;
    }

    /** The value stored, and used in REST. */
    public String code() {
        return code;
    }

    /** Whether something can still become of it. */
    public boolean isOpen() {
        return this == OFFERED || this == HELD;
    }

    /** A code that was never stored counts as ended, so that nobody holds anything by it. */
    public static TermState ofCode(String code) {
        return Arrays.stream(values())
                .filter(state -> state.code.equals(code))
                .findFirst()
                .orElse(ENDED);
    }
}
