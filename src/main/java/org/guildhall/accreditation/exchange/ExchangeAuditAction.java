package org.guildhall.accreditation.exchange;

import org.guildhall.audit.AuditAction;

/** The actions recorded for imports and exports. */
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
