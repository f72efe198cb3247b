package org.guildhall.membership;

import org.guildhall.audit.AuditAction;

/** The actions recorded for memberships, those that the person has not done themselves, and for the boundary. */
public enum MembershipAuditAction implements AuditAction {
    /** A coordinator has ended it. */
    END("member-end"),
    /** A coordinator has taken the end back. */
    TAKE_BACK("member-take-back"),
    /** The person's account is gone. */
    ACCOUNT_GONE("member-account-gone"),
    /** May stay without an accreditation. */
    EXEMPT("member-exempt"),
    /** Has to be accredited to stay, as all others have. */
    EXEMPT_END("member-exempt-end"),
    /** Others may come in than before. */
    BOUNDARY_MOVE("boundary-move"),
    /** The boundary is where it was before it was moved. */
    BOUNDARY_UNDO("boundary-undo");

    private final String code;

    MembershipAuditAction(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
