package org.guildhall.credential.openbadges;

/** The checks of a verification, in their order. */
public enum Check {
    CONTAINER("container"),
    FORMAT("format"),
    SUBJECT("subject"),
    KEY("key"),
    SIGNATURE("signature"),
    CLAIMS("claims"),
    VALIDITY("validity"),
    STATUS("status"),
    RECIPIENT("recipient"),
    ISSUER("issuer");

    private final String code;

    Check(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
