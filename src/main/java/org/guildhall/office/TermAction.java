package org.guildhall.office;

import org.guildhall.audit.AuditAction;

/** What can be done about a term of office. */
public enum TermAction implements AuditAction {
    OFFER("office-offer"),
    ACCEPT("office-accept"),
    DECLINE("office-decline"),
    /** The holder has said yes to another last day. */
    EXTEND("office-extend"),
    /** A line of the hand-over list was done, or not after all. */
    HAND_OVER("office-hand-over"),
    STEP_DOWN("office-step-down"),
    /** By a coordinator. */
    END("office-end");

    private final String code;

    TermAction(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
