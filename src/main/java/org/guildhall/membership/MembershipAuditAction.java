package org.guildhall.membership;

import org.guildhall.audit.AuditAction;

/** The actions recorded for memberships: those that the person has not done themselves. */
public enum MembershipAuditAction implements AuditAction {
    /** The person's account is gone. */
    ACCOUNT_GONE("member-account-gone");

    private final String code;

    MembershipAuditAction(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
