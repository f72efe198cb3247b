package org.guildhall.person;

import java.util.Arrays;

/** How a person likes to be reached. */
public enum ReachWay {
    PAGE_COMMENT("comment"),
    MAIL("mail"),
    CHAT("chat"),
    CALL("call"),
    OTHER("other");

    private final String code;

    ReachWay(String code) {
        this.code = code;
    }

    /** The value stored and used in REST and forms. */
    public String code() {
        return code;
    }

    static boolean isOne(String code) {
        return Arrays.stream(values()).anyMatch(way -> way.code.equals(code));
    }
}
