package org.guildhall.office;

import java.util.Arrays;
import java.util.Optional;

/** Offices that communities commonly have, and any other that a community names itself. */
public enum OfficeKind {
    /** Looks after the community; the only office that gives rights, those of the role of the same name. */
    COORDINATOR("coordinator"),
    FACILITATOR("facilitator"),
    SPONSOR("sponsor"),
    TECHNOLOGY_STEWARD("technology-steward"),
    MENTOR("mentor"),
    /** Named by the community. */
    OWN("own");

    private final String code;

    OfficeKind(String code) {
        this.code = code;
    }

    /** The value in addresses, REST and i18n keys. */
    public String code() {
        return code;
    }

    /** The kind of an office by the office's code; empty for what is no code. */
    public static Optional<OfficeKind> ofOffice(String officeCode) {
        if (officeCode.matches("own-[0-9]{1,9}")) {
            return Optional.of(OWN);
        }
        return Arrays.stream(values())
                .filter(kind -> kind != OWN && kind.code.equals(officeCode))
                .findFirst();
    }
}
