package org.guildhall.credential.openbadges;

/**
 * What one check found.
 *
 * @param reason stable code of what was found, such as {@code algorithm-not-allowed}
 * @param source where the answer comes from, such as {@code pinned-key} or {@code offline}; empty for the file itself
 */
public record CheckResult(Check check, Outcome outcome, String reason, String source) {

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
        return new CheckResult(check, Outcome.PASSED, reason, source);
    }

    static CheckResult failed(Check check, String reason) {
        return new CheckResult(check, Outcome.FAILED, reason, "");
    }

    static CheckResult notChecked(Check check, String reason) {
        return new CheckResult(check, Outcome.NOT_CHECKED, reason, "");
    }

    boolean isFailed() {
        return outcome == Outcome.FAILED;
    }
}
