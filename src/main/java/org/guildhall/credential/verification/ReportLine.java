package org.guildhall.credential.verification;

import org.guildhall.platform.ForTemplates;

/**
 * One check of a verification, in words.
 *
 * @param outcome {@code passed}, {@code failed} or {@code not-checked}
 * @param reason stable code of what was found
 * @param sourceText where the answer comes from
 */
public record ReportLine(
        String check,
        @ForTemplates String checkText,
        @ForTemplates String outcome,
        @ForTemplates String symbol,
        @ForTemplates String outcomeText,
        String reason,
        @ForTemplates String reasonText,
        @ForTemplates String sourceText) {}
