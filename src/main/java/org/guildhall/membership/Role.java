package org.guildhall.membership;

import java.util.Arrays;
import java.util.Optional;

/** What a member does for the community. */
public enum Role {
    /** Looks after the community: lets people in, hands on the role. */
    COORDINATOR("coordinator"),
    MEMBER("member");

    private final String code;

    Role(String code) {
        this.code = code;
    }

    /** The value stored and used in REST, forms and macro parameters. */
    public String code() {
        return code;
    }

    public static Optional<Role> ofCode(String code) {
        return Arrays.stream(values()).filter(role -> role.code.equals(code)).findFirst();
    }
}
