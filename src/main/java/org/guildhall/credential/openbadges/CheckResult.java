package org.guildhall.credential.openbadges;

import java.time.Instant;
import java.util.Optional;

/**
 * What one check found.
 *
 * @param reason stable code of what was found, such as {@code algorithm-not-allowed}
 * @param source where the answer comes from, such as {@code pinned-key} or {@code register}; empty for the file itself
 * @param asOf when the source was true, empty where it does not grow old
 */
public record CheckResult(Check check, Outcome outcome, String reason, String source, Optional<Instant> asOf) {

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

    static CheckResult passed(Check check, String reason, String source) {
        return new CheckResult(check, Outcome.PASSED, reason, source, Optional.empty());
    }

    static CheckResult failed(Check check, String reason) {
        return new CheckResult(check, Outcome.FAILED, reason, "", Optional.empty());
    }

    static CheckResult notChecked(Check check, String reason) {
        return new CheckResult(check, Outcome.NOT_CHECKED, reason, "", Optional.empty());
    }

    boolean isFailed() {
        return outcome == Outcome.FAILED;
    }
}
