package org.guildhall.credential.issuing;

import org.guildhall.audit.AuditAction;

/** The actions recorded for the issuer of credentials, and for how they look. */
public enum IssuingAuditAction implements AuditAction {
    ADD_KEY("key-add"),
    SET_PICTURE("badge-picture-set"),
    REMOVE_PICTURE("badge-picture-remove"),
    NAME_SIGNATORY("certificate-signatory");

    private final String code;

    IssuingAuditAction(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
