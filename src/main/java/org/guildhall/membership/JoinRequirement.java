package org.guildhall.membership;

import java.time.LocalDate;
import java.util.Optional;
import org.guildhall.platform.PersonId;

/** What a person must bring to join a community that lets in accredited people only. */
public interface JoinRequirement {
    /** Whether a person meets what the community asks of its members. */
    boolean isMetBy(long communityId, PersonId person);

    /** The last day as a member of somebody who comes in now, as far as what they bring ends. */
    default Optional<LocalDate> lastDayOf(long communityId, PersonId person) {
        return Optional.empty();
    }
}
