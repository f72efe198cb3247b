package org.guildhall.accreditation;

import java.util.Arrays;
import java.util.Optional;

/** What can be done with an accreditation. */
public enum AccreditationAction {
    GRANT("grant", false),
    RENEW("renew", false),
    SUSPEND("suspend", true),
    REINSTATE("reinstate", true),
    REVOKE("revoke", true);

    private final String code;
    private final boolean needsReason;

    AccreditationAction(String code, boolean needsReason) {
        this.code = code;
        this.needsReason = needsReason;
    }

    /** The value stored and used in REST, forms and i18n keys. */
    public String code() {
        return code;
    }

    public boolean needsReason() {
        return needsReason;
    }

    public static Optional<AccreditationAction> ofCode(String code) {
        return Arrays.stream(values())
                .filter(action -> action.code.equals(code))
                .findFirst();
    }
}
