package org.guildhall.credential.openbadges;

import java.time.Instant;
import java.util.Optional;

/**
 * What one check found.
 *
 * @param reason what was found
 * @param source where the answer comes from
 * @param asOf when the source was true, empty where it does not grow old
 */
public record CheckResult(
        Check check, Outcome outcome, ReasonCode reason, ReportSource source, Optional<Instant> asOf) {

    /** How a check came out. */
    public enum Outcome {
        PASSED("passed"),
        FAILED("failed"),
        NOT_CHECKED("not-checked");

        private final String code;

        Outcome(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    static CheckResult passed(Check check, ReasonCode reason) {
        return passed(check, reason, ReportSource.FILE);
    }

    static CheckResult passed(Check check, ReasonCode reason, ReportSource source) {
        return new CheckResult(check, Outcome.PASSED, reason, source, Optional.empty());
    }

    static CheckResult failed(Check check, ReasonCode reason) {
        return new CheckResult(check, Outcome.FAILED, reason, ReportSource.FILE, Optional.empty());
    }

    static CheckResult notChecked(Check check, ReasonCode reason) {
        return new CheckResult(check, Outcome.NOT_CHECKED, reason, ReportSource.FILE, Optional.empty());
    }

    boolean isFailed() {
        return outcome == Outcome.FAILED;
    }
}
