package org.guildhall.credential.trust;

import org.guildhall.audit.AuditAction;

/** What the record says of trusted issuers. */
public enum TrustAuditAction implements AuditAction {
    ADD("trust-add"),
    REMOVE("trust-remove");

    private final String code;

    TrustAuditAction(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
