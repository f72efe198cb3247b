package org.guildhall.accreditation.scheme;

import java.util.Arrays;
import java.util.Optional;

/** What an officer of a scheme does. */
public enum OfficerDuty {
    ASSESS("assess"),
    DECIDE("decide");

    private final String code;

    OfficerDuty(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<OfficerDuty> ofCode(String code) {
        return Arrays.stream(values()).filter(duty -> duty.code.equals(code)).findFirst();
    }
}
