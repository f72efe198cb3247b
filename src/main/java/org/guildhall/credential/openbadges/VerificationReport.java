package org.guildhall.credential.openbadges;

import java.util.List;
import java.util.Optional;

/**
 * What a verification found: each check by itself, and what they come to together.
 *
 * @param badge what it says of itself, if it could be read at all
 */
public record VerificationReport(Verdict verdict, List<CheckResult> checks, Optional<BadgeSummary> badge) {
    public VerificationReport {
        checks = List.copyOf(checks);
    }

    /** What a check found, empty when it was not reached. */
    public Optional<CheckResult> of(Check check) {
        return checks.stream().filter(result -> result.check() == check).findFirst();
    }
}
