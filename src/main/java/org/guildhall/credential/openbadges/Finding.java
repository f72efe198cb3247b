package org.guildhall.credential.openbadges;

/**
 * What a check found that ends a verification.
 *
 * @param verdict what the verification comes to
 */
record Finding(CheckResult result, Verdict verdict) {

    /** The credential breaks a rule of its standard. */
    static Finding malformed(Check check, ReasonCode reason) {
        return new Finding(CheckResult.failed(check, reason), Verdict.MALFORMED);
    }

    /** What is needed is not at hand or not understood. */
    static Finding unchecked(Check check, ReasonCode reason) {
        return new Finding(CheckResult.notChecked(check, reason), Verdict.UNCHECKED);
    }

    /** A signature was checked and is wrong, or is none. */
    static Finding tampered(Check check, ReasonCode reason) {
        return new Finding(CheckResult.failed(check, reason), Verdict.TAMPERED);
    }
}
