package org.guildhall.audit;

import java.util.List;

/** Whoever writes entries of the record, and so knows which there are. No action belongs to two. */
public interface AuditActions {
    /** The actions whose entries the implementing class writes. */
    List<AuditAction> auditActions();
}
