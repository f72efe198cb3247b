package org.guildhall.credential.verification;

import java.util.List;
import org.guildhall.platform.ForTemplates;

/**
 * A verification in words.
 *
 * @param verdict stable code of what it comes to
 * @param good whether everything was checked and found right, the issuer among it
 * @param tone {@code success}, {@code warning} or {@code error}
 * @param verdictText what it comes to
 * @param advice what that means for the reader
 * @param checks in their order, those that were not reached among them
 * @param facts what the credential says of itself
 */
public record ReportView(
        String verdict,
        boolean good,
        @ForTemplates String tone,
        String symbol,
        @ForTemplates String verdictText,
        @ForTemplates String advice,
        @ForTemplates List<ReportLine> checks,
        @ForTemplates List<ReportFact> facts) {
    public ReportView {
        checks = List.copyOf(checks);
        facts = List.copyOf(facts);
    }
}
