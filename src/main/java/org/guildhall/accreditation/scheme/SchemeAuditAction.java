package org.guildhall.accreditation.scheme;

import org.guildhall.audit.AuditAction;

/** The actions recorded for schemes. */
public enum SchemeAuditAction implements AuditAction {
    ADD("scheme-add"),
    CHANGE("scheme-change"),
    RETIRE("scheme-retire"),
    NAME_OFFICERS("scheme-officers");

    private final String code;

    SchemeAuditAction(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
