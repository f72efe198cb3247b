package org.guildhall.audit;

/** A kind of entry of the record. Each feature that writes entries lists its own, as an enum. */
public interface AuditAction {
    /** The stored value, covered by hashes and exported: it never changes, and is unique among all actions. */
    String code();

    /** The i18n key of its name. */
    default String textKey() {
        return "guildhall.record.what." + code();
    }
}
