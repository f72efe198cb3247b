package org.guildhall.credential.issuing;

import org.guildhall.audit.AuditAction;

/** The actions recorded for the issuer of credentials. */
public enum IssuingAuditAction implements AuditAction {
    ADD_KEY("key-add");

    private final String code;

    IssuingAuditAction(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
