package org.guildhall.membership;

import org.guildhall.audit.AuditAction;

/** The actions recorded for memberships: those that the person has not done themselves. */
public enum MembershipAuditAction implements AuditAction {
    /** A coordinator has ended it. */
    END("member-end"),
    /** A coordinator has taken the end back. */
    TAKE_BACK("member-take-back"),
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
