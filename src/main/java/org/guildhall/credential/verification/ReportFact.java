package org.guildhall.credential.verification;

import org.guildhall.platform.ForTemplates;

/** One thing that a credential says of itself. */
@ForTemplates
public record ReportFact(String label, String value) {}
