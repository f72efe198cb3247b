package org.guildhall.membership;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Why somebody is not accredited today.
 *
 * @param day the day that the kind speaks of; empty for {@link Kind#NONE}
 */
public record UnmetReason(Kind kind, Optional<LocalDate> day) {

    /** The first that applies is said. */
    public enum Kind {
        /** Holds one whose first day is yet to come. */
        NOT_YET("not-yet"),
        /** Has held one until its last day. */
        EXPIRED("expired"),
        /** Holds one that is suspended since a day. */
        SUSPENDED("suspended"),
        /** Has held one that was ended on a day: given back or withdrawn. */
        ENDED("ended"),
        /** Holds none and has held none. */
        NONE("none");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /** The value used in REST and i18n keys. */
        public String code() {
            return code;
        }
    }

    public static final UnmetReason NONE = new UnmetReason(Kind.NONE, Optional.empty());
}
