package org.guildhall.accreditation.renewal;

import org.guildhall.audit.AuditAction;

/** What the record says of evidence for renewals. */
public enum RenewalAuditAction implements AuditAction {
    PICK("audit-pick"),
    REVIEW("activity-review");

    private final String code;

    RenewalAuditAction(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
