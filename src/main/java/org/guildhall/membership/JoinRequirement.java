package org.guildhall.membership;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.guildhall.platform.PersonId;

/** What a person must bring to join a community that lets in accredited people only. */
public interface JoinRequirement {
    /** Whether a person meets what the community asks of its members. */
    boolean isMetBy(long communityId, PersonId person);

    /** Those of some people who meet it; one look-up for up to 500. */
    default Set<PersonId> metBy(long communityId, Collection<PersonId> people) {
        return people.stream().filter(each -> isMetBy(communityId, each)).collect(Collectors.toSet());
    }

    /** Whether there is a way for people to meet it, now or later. */
    default boolean isPossible(long communityId) {
        return true;
    }

    /** The last day as a member of somebody who comes in now, as far as what they bring ends. */
    default Optional<LocalDate> lastDayOf(long communityId, PersonId person) {
        return Optional.empty();
    }
}
