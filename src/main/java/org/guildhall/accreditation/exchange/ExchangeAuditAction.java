package org.guildhall.accreditation.exchange;

import org.guildhall.audit.AuditAction;

/** What the record says of lists that come and go. */
public enum ExchangeAuditAction implements AuditAction {
    IMPORT("register-import"),
    EXPORT("register-export");

    private final String code;

    ExchangeAuditAction(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
