package org.guildhall.membership;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * What a member says of their part in the community. It is said by the person alone and never computed.
 *
 * @param level empty while nothing was said
 * @param restingUntil the last day of a rest; of a day that has passed the member does not rest
 * @param note why, or what others should know meanwhile; at most {@value #LONGEST_NOTE} characters, may be empty
 * @param audience to whom it is shown
 */
public record Participation(
        Optional<ParticipationLevel> level, Optional<LocalDate> restingUntil, String note, Audience audience) {
    /** The longest note, in characters. */
    public static final int LONGEST_NOTE = 140;

    /** The longest rest, in days from today. */
    public static final int LONGEST_REST = 730;

    /** Nothing was said. */
    public static final Participation NONE =
            new Participation(Optional.empty(), Optional.empty(), "", Audience.MEMBERS);

    /** As it is on a day: without a rest that is over. */
    public Participation on(LocalDate day) {
        return restingUntil.filter(day::isAfter).isPresent()
                ? new Participation(level, Optional.empty(), "", audience)
                : this;
    }

    /** Whether there is nothing to be shown. */
    public boolean isEmpty() {
        return level.isEmpty() && restingUntil.isEmpty();
    }

    /** The same for somebody of these audiences; {@link #NONE} for whoever may not see it. */
    Participation shownTo(Set<Audience> audiences) {
        return audiences.contains(audience) ? this : NONE;
    }
}
