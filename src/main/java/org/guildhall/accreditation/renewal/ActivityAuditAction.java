package org.guildhall.accreditation.renewal;

import org.guildhall.audit.AuditAction;

/** The actions recorded for activities and samples. */
public enum ActivityAuditAction implements AuditAction {
    DRAW_SAMPLE("audit-sample"),
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
