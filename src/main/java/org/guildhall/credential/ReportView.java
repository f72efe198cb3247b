package org.guildhall.credential;

import java.util.List;

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
        String tone,
        String symbol,
        String verdictText,
        String advice,
        List<Line> checks,
        List<Fact> facts) {
    public ReportView {
        checks = List.copyOf(checks);
        facts = List.copyOf(facts);
    }

    /**
     * One check.
     *
     * @param outcome {@code passed}, {@code failed} or {@code not-checked}
     * @param reason stable code of what was found
     * @param sourceText where the answer comes from
     */
    public record Line(
            String check,
            String checkText,
            String outcome,
            String symbol,
            String outcomeText,
            String reason,
            String reasonText,
            String sourceText) {}

    /** One thing that the credential says. */
    public record Fact(String label, String value) {}
}
