package org.guildhall.office;

import org.guildhall.audit.AuditAction;

/** What can be done about an office itself. */
public enum OfficeAuditAction implements AuditAction {
    SAVE("office-save"),
    REMOVE("office-remove");

    private final String code;

    OfficeAuditAction(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
