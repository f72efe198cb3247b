package org.guildhall.credential.openbadges;

/** What a verification comes to; only {@link #VERIFIED} is good news. */
public enum Verdict {
    VERIFIED("verified"),
    /** Everything fits together, but nobody here knows the issuer. */
    VERIFIED_UNKNOWN_ISSUER("unknown-issuer"),
    EXPIRED("expired"),
    NOT_YET_VALID("not-yet-valid"),
    REVOKED("revoked"),
    SUSPENDED("suspended"),
    /** Signed by a known issuer, but whether it was revoked since cannot be told here. */
    STATUS_UNKNOWN("status-unknown"),
    TAMPERED("tampered"),
    MALFORMED("malformed"),
    WRONG_HOLDER("wrong-holder"),
    /** The signature could not be checked here. */
    UNCHECKED("unchecked");

    private final String code;

    Verdict(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public boolean isGood() {
        return this == VERIFIED;
    }
}
