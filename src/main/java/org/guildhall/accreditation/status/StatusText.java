package org.guildhall.accreditation.status;

import java.time.LocalDate;
import java.util.Optional;
import org.guildhall.platform.Messages;

/** The one sentence that says how an accreditation stands and which its last days are. */
public final class StatusText {
    private static final String STATE = "guildhall.accreditation.state.";

    private StatusText() {}

    /**
     * Such as “In force until 3 May 2027” or “Revoked since 3 May 2027”, without a full stop.
     *
     * @param texts in the language of whom it is for
     */
    public static String of(StatusOnDay standing, Messages texts) {
        return standing.isInForce()
                ? inForce(standing.state(), standing.lastDays(), texts)
                : standing.since()
                        .map(day -> texts.text(STATE + standing.state().code() + ".on", day))
                        .orElseGet(() -> texts.text(STATE + standing.state().code()));
    }

    /** The same of one that is in force, whether or not its term is over on this day. */
    public static String of(CurrentAccreditation held, LocalDate today, Messages texts) {
        boolean isGrace = held.lastDays().validUntil().filter(today::isAfter).isPresent();
        return inForce(isGrace ? StatusOnDay.State.GRACE : StatusOnDay.State.IN_FORCE, held.lastDays(), texts);
    }

    /**
     * Such as “3 May 2027”, with the last day of the grace during which it is still in force, where there is one.
     *
     * @return empty where there is no last day
     */
    public static Optional<String> lastDays(LastDays days, Messages texts) {
        return days.validUntil()
                .map(last -> days.graceUntil()
                        .map(grace -> texts.text(STATE + "then-grace", last, grace))
                        .orElseGet(() -> texts.day(last)));
    }

    private static String inForce(StatusOnDay.State state, LastDays days, Messages texts) {
        String key = STATE + state.code();
        return state == StatusOnDay.State.GRACE
                ? texts.text(
                        key + ".counting",
                        days.validUntil().orElseThrow(),
                        days.graceUntil().orElseThrow())
                : lastDays(days, texts)
                        .map(last -> texts.text(key + ".on", last))
                        .orElseGet(() -> texts.text(key));
    }
}
