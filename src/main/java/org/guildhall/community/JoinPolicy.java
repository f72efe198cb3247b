package org.guildhall.community;

import java.util.Arrays;
import java.util.Optional;

/** Who may become a member: a community sets its own boundary. */
public enum JoinPolicy {
    /** Anyone who may see the space. */
    OPEN("open"),
    /** People ask to join, and a coordinator approves. */
    ON_REQUEST("request"),
    /** Those whom a coordinator has invited. */
    INVITATION("invitation"),
    /** Those who hold an accreditation of one of the community's schemes that is in force. */
    ACCREDITED_ONLY("accredited");

    private final String code;

    JoinPolicy(String code) {
        this.code = code;
    }

    /** The value stored and used in REST and forms; apart from the constant's name so that neither binds the other. */
    public String code() {
        return code;
    }

    public static Optional<JoinPolicy> ofCode(String code) {
        return Arrays.stream(values())
                .filter(policy -> policy.code.equals(code))
                .findFirst();
    }
}
