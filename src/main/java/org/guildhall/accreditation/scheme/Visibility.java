package org.guildhall.accreditation.scheme;

import java.util.Arrays;
import java.util.Optional;

/** Who may read a scheme's part of the register. */
public enum Visibility {
    /** Members of the community, its officers and the admins of its space; to others the scheme is as if it did not exist. */
    MEMBERS("members"),
    /** Everybody who may see the space. */
    SITE("site"),
    /** Everybody with a number, without signing in, and everybody who may see the space. */
    PUBLIC("public");

    private final String code;

    Visibility(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<Visibility> ofCode(String code) {
        return Arrays.stream(values()).filter(each -> each.code.equals(code)).findFirst();
    }
}
