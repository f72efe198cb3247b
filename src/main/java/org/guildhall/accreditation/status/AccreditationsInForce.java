package org.guildhall.accreditation.status;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.guildhall.platform.PersonId;

/**
 * The stored accreditations that are in force on a day, by the rule of {@link StatusCalculator}. The database selects
 * them, and only what is returned is read.
 */
public interface AccreditationsInForce {

    /** Those of the people who hold any accreditation of the community; one look-up for up to 500. */
    Set<PersonId> holdersAmong(long communityId, Collection<PersonId> people, LocalDate day);

    /** What the people hold in the communities, the latest first; one look-up for up to 500 in up to 200. */
    List<Found> of(Collection<Long> communityIds, Collection<PersonId> people, LocalDate day);

    /** What the person holds in whatever community, the latest first; one look-up. */
    List<Found> of(PersonId person, LocalDate day);

    /**
     * An accreditation before it is known whether the viewer may read of it.
     *
     * @param isForMembers whether its scheme is there for members only
     */
    record Found(CurrentAccreditation accreditation, boolean isForMembers) {}
}
