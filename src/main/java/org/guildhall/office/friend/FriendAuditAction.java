package org.guildhall.office.friend;

import org.guildhall.audit.AuditAction;

/** What is recorded of friends: that somebody was listed or erased, and never who. */
public enum FriendAuditAction implements AuditAction {
    ADD("friend-add"),
    ERASE("friend-erase");

    private final String code;

    FriendAuditAction(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
