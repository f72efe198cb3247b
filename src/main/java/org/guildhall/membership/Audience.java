package org.guildhall.membership;

import java.util.Arrays;
import java.util.Optional;

/** To whom a person shows something of themselves in a community; each audience belongs to all that come after it. */
public enum Audience {
    /** Nobody but the person. */
    ME("me"),
    /** Whoever looks after the community. */
    COORDINATORS("coordinators"),
    /** The community's members, and whoever looks after it. */
    MEMBERS("members"),
    /** Everybody who is signed in and may see the community's space. */
    SITE("site"),
    /** Everybody who may see the community's space, visitors too. */
    EVERYBODY("everybody");

    private final String code;

    Audience(String code) {
        this.code = code;
    }

    /** The value stored and used in REST and forms. */
    public String code() {
        return code;
    }

    public static Optional<Audience> ofCode(String code) {
        return Arrays.stream(values())
                .filter(audience -> audience.code.equals(code))
                .findFirst();
    }
}
