package org.guildhall.audit;

/** What an entry of the record says was done. Each feature that writes entries lists its own, as an enum. */
public interface AuditAction {
    /** The value stored, covered by hashes and exported: it never changes, and no other action has it. */
    String code();

    /** The key of the text that says it. */
    default String textKey() {
        return "guildhall.record.what." + code();
    }
}
