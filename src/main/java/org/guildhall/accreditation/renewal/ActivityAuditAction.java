package org.guildhall.accreditation.renewal;

import org.guildhall.audit.AuditAction;

/** What the record says of activities, and of whose were picked to be looked at. */
public enum ActivityAuditAction implements AuditAction {
    PICK("audit-pick"),
    REVIEW("activity-review");

    private final String code;

    ActivityAuditAction(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
