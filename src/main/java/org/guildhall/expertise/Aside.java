package org.guildhall.expertise;

/** Why what somebody says of topics is kept where nobody finds it. */
public enum Aside {
    /** The membership has ended and can be taken back. */
    MEMBERSHIP("membership"),
    /** The account is deactivated: the person cannot be asked. */
    ACCOUNT("account");

    private final String code;

    Aside(String code) {
        this.code = code;
    }

    /** As it is stored. */
    public String code() {
        return code;
    }
}
