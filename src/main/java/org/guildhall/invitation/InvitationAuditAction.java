package org.guildhall.invitation;

import org.guildhall.audit.AuditAction;

/** The actions recorded for invitations: those of coordinators. What people answer is not recorded. */
public enum InvitationAuditAction implements AuditAction {
    /** A coordinator has invited somebody. */
    INVITE("invitation-send"),
    /** A coordinator has taken an invitation back. */
    WITHDRAW("invitation-withdraw");

    private final String code;

    InvitationAuditAction(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
