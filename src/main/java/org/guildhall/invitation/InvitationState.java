package org.guildhall.invitation;

import java.util.Arrays;
import java.util.Optional;

/** What has become of an invitation. */
public enum InvitationState {
    /** There is none. Never stored. */
    NONE("none"),
    /** Waits for an answer. */
    OPEN("open"),
    /** The person has come in, by this invitation or in another way. */
    ACCEPTED("accepted"),
    /** The person has said no, and may think it over until the invitation's last day. */
    DECLINED("declined"),
    /** A coordinator has taken it back. */
    WITHDRAWN("withdrawn"),
    /** Its last day has passed without a yes. Never stored: follows from the day. */
    EXPIRED("expired");

    private final String code;

    InvitationState(String code) {
        this.code = code;
    }

    /** The value stored and used in REST and i18n keys. */
    public String code() {
        return code;
    }

    public static Optional<InvitationState> ofCode(String code) {
        return Arrays.stream(values()).filter(state -> state.code.equals(code)).findFirst();
    }
}
