package org.guildhall.credential.claim;

import org.guildhall.audit.AuditAction;

/** What can be done about a claim. */
public enum ClaimAction implements AuditAction {
    CLAIM("claim"),
    /** Somebody who runs accreditations has looked into it. */
    CONFIRM("claim-check"),
    /** A signature of an issuer whom the community trusts was found good. */
    VERIFY("claim-verify"),
    /** A signature that was good is so no more. */
    LOSE("claim-lose"),
    REJECT("claim-reject"),
    WITHDRAW("claim-withdraw");

    private final String code;

    ClaimAction(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
