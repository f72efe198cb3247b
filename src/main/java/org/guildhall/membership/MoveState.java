package org.guildhall.membership;

import java.util.Arrays;
import java.util.Optional;

/** What has become of the latest move of a boundary to accredited people only. */
public enum MoveState {
    /** There was none. */
    NONE("none"),
    /** The boundary is where it was moved to. */
    MOVED("moved"),
    /** It was taken back. */
    UNDONE("undone"),
    /** The boundary was opened again in the settings. */
    OPENED("opened");

    private final String code;

    MoveState(String code) {
        this.code = code;
    }

    /** The value stored and used in REST. */
    public String code() {
        return code;
    }

    public static Optional<MoveState> ofCode(String code) {
        return Arrays.stream(values()).filter(state -> state.code.equals(code)).findFirst();
    }
}
