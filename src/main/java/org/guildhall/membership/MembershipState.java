package org.guildhall.membership;

import java.util.Arrays;
import java.util.Optional;

/** How a person stands to a community. */
public enum MembershipState {
    /** Nothing is stored. */
    ABSENT("absent"),
    /** Has asked to be let in. */
    REQUESTED("requested"),
    MEMBER("member"),
    /** Was a member until the community's boundary no longer let them be one; may come back. */
    FORMER("former");

    private final String code;

    MembershipState(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<MembershipState> ofCode(String code) {
        return Arrays.stream(values()).filter(state -> state.code.equals(code)).findFirst();
    }
}
