package org.guildhall.audit;

import java.util.List;

/** A bean that writes entries of the record and lists their kinds. No action belongs to two beans. */
public interface AuditActions {
    /** The actions whose entries the implementing class writes. */
    List<AuditAction> auditActions();
}
