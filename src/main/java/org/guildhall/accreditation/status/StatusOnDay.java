package org.guildhall.accreditation.status;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/**
 * The status of an accreditation on a day.
 *
 * @param on the day
 * @param since the day this state began, as far as it is known
 * @param lastDays {@link LastDays#NONE} when it is not in force
 * @param isInForce whether the holder is accredited on that day
 * @param underAppeal whether the holder contests it
 */
public record StatusOnDay(
        State state,
        LocalDate on,
        Optional<LocalDate> since,
        LastDays lastDays,
        boolean isInForce,
        boolean underAppeal) {

    /** The states that readers see. */
    public enum State {
        NOT_YET("not-yet"),
        IN_FORCE("in-force"),
        /** In force, with a condition to be met. */
        PROBATION("probation"),
        /** Renewal is due; the scheme's rules decide whether it is still in force. */
        GRACE("grace"),
        LAPSED("lapsed"),
        SUSPENDED("suspended"),
        REVOKED("revoked"),
        RESIGNED("resigned"),
        SUPERSEDED("superseded"),
        /** Granted by mistake and taken back: so on every day. */
        ANNULLED("annulled"),
        /** Nothing had been granted by that day. */
        NONE("none");

        private final String code;

        State(String code) {
            this.code = code;
        }

        /** The value used in REST, macro parameters, i18n keys and CSS classes. */
        public String code() {
            return code;
        }

        public static Optional<State> ofCode(String code) {
            return Arrays.stream(values())
                    .filter(state -> state.code.equals(code))
                    .findFirst();
        }
    }

    static StatusOnDay none(LocalDate day) {
        return new StatusOnDay(State.NONE, day, Optional.empty(), LastDays.NONE, false, false);
    }
}
