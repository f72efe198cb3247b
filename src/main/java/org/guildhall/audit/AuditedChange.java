package org.guildhall.audit;

/**
 * An entry about an accreditation.
 *
 * @param after the accreditation after the change
 */
public record AuditedChange(AuditRecord entry, ChainEntry.Snapshot after) {}
