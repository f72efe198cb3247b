package org.guildhall.audit;

/** The actions recorded for the record itself. */
public enum RecordAuditAction implements AuditAction {
    ERASE_WORDS("words-erase");

    private final String code;

    RecordAuditAction(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
