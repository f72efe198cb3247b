package org.guildhall.membership;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.guildhall.platform.PersonId;

/** What is stored of what members say of their part. Writes run inside the caller's transaction. */
public interface Participations {

    /** Of a member; empty for whoever is none. One look-up. */
    Optional<Participation> of(long communityId, PersonId person);

    /** Those of some people who rest on a day, whoever may see it; a look-up for up to 500 people in up to 200 communities. */
    List<Resting> resting(Collection<Long> communityIds, Collection<PersonId> people, LocalDate day);

    /** Stores what a member says in the place of what was said before. */
    void say(Membership member, Participation said);

    /** A member who rests. */
    record Resting(MemberId member, LocalDate until, Audience audience) {}
}
