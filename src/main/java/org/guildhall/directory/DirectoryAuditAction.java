package org.guildhall.directory;

import org.guildhall.audit.AuditAction;

/** What is done with a directory. */
public enum DirectoryAuditAction implements AuditAction {
    EXPORT("members-export");

    private final String code;

    DirectoryAuditAction(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
