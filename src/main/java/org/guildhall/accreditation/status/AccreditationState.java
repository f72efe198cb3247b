package org.guildhall.accreditation.status;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The stored states of applications and accreditations; not yet in force, grace and lapsed follow from the dates. */
public enum AccreditationState {
    /** Nothing yet. */
    NONE("none", Phase.BEFORE),
    /** An application was submitted. */
    APPLIED("applied", Phase.BEFORE),
    /** Assessors review the evidence. */
    IN_REVIEW("in-review", Phase.BEFORE),
    REFUSED("refused", Phase.BEFORE),
    /** Taken back by the person who applied. */
    WITHDRAWN("withdrawn", Phase.BEFORE),
    ACTIVE("active", Phase.HELD),
    /** In force, but a condition must be met by a day. */
    PROBATION("probation", Phase.HELD),
    SUSPENDED("suspended", Phase.HELD),
    REVOKED("revoked", Phase.ENDED),
    /** Ended at the holder's own wish. */
    RESIGNED("resigned", Phase.ENDED),
    /** Another accreditation took its place. */
    SUPERSEDED("superseded", Phase.ENDED),
    /** The grant was a mistake and taken back: never in force, on no day. */
    ANNULLED("annulled", Phase.ENDED);

    private enum Phase {
        BEFORE,
        HELD,
        ENDED
    }

    private static final Map<String, AccreditationState> BY_CODE =
            Arrays.stream(values()).collect(Collectors.toMap(AccreditationState::code, Function.identity()));

    private final String code;
    private final Phase phase;

    AccreditationState(String code, Phase phase) {
        this.code = code;
        this.phase = phase;
    }

    public String code() {
        return code;
    }

    /** Whether only an appeal can bring it into force again. */
    public boolean isEnded() {
        return phase == Phase.ENDED;
    }

    /** Granted, and neither revoked, resigned nor superseded. */
    public boolean isHeld() {
        return phase == Phase.HELD;
    }

    /** @throws IllegalArgumentException for a code that was never stored */
    public static AccreditationState ofCode(String code) {
        return Optional.ofNullable(BY_CODE.get(code))
                .orElseThrow(() -> new IllegalArgumentException("Not a state: " + code));
    }
}
