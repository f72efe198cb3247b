package org.guildhall.membership;

import java.util.Arrays;
import java.util.Optional;

/** How much part in the community members say that they take, from the most to the least. */
public enum ParticipationLevel {
    /** Carries the community with a few others. */
    CORE("core"),
    /** Takes part regularly. */
    ACTIVE("active"),
    /** Reads and listens, and takes part now and then. */
    PERIPHERAL("peripheral"),
    /** Wishes it well from outside. */
    FRIEND("friend");

    private final String code;

    ParticipationLevel(String code) {
        this.code = code;
    }

    /** The value stored and used in REST, forms and i18n keys. */
    public String code() {
        return code;
    }

    public static Optional<ParticipationLevel> ofCode(String code) {
        return Arrays.stream(values()).filter(level -> level.code.equals(code)).findFirst();
    }
}
