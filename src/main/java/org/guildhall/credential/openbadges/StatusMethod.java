package org.guildhall.credential.openbadges;

import java.util.Arrays;
import java.util.Optional;

/** Where a badge says that its standing is published. */
public enum StatusMethod {
    /** The 1EdTech revocation list, which every Open Badges verifier reads. */
    LIST("list"),
    /** The W3C bitstring, which also tells suspension. */
    BITSTRING("bitstring"),
    BOTH("both");

    private final String code;

    StatusMethod(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<StatusMethod> ofCode(String code) {
        return Arrays.stream(values()).filter(each -> each.code.equals(code)).findFirst();
    }
}
