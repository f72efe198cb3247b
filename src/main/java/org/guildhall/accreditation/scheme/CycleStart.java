package org.guildhall.accreditation.scheme;

import java.util.Arrays;
import java.util.Optional;

/** From which day a renewed accreditation counts. */
public enum CycleStart {
    /** From where the old time ended, or from the day of the renewal if that is later: nothing lost, nothing filled. */
    LATER("later"),
    /** Always from where the old time ended, however late the renewal. */
    OLD_DATE("old-date"),
    /** Always from the day of the renewal. */
    NEW_DATE("new-date");

    private final String code;

    CycleStart(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<CycleStart> ofCode(String code) {
        return Arrays.stream(values()).filter(start -> start.code.equals(code)).findFirst();
    }
}
