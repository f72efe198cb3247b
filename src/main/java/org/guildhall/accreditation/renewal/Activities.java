package org.guildhall.accreditation.renewal;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.guildhall.platform.PersonId;

/** The stored log of professional development. Writes run inside the caller's transaction. */
public interface Activities {

    /** What a person logged for a scheme, the latest first; one look-up. */
    List<Activity> of(long schemeId, PersonId person);

    /** What these people logged, for whatever scheme; one look-up for up to 500. */
    List<Activity> of(Collection<PersonId> people);

    /** What nobody has reviewed or counted, for these schemes of a community, the oldest first; one look-up. */
    List<Activity> unreviewed(long communityId, Collection<Long> schemeIds, int size);

    /** The activity of a community; empty when the community has none with this id. */
    Optional<Activity> byId(long communityId, long id);

    /** Stores a new activity, not yet reviewed. */
    Activity add(long communityId, PersonId person, ActivityEntry entry);

    /** Deletes the activity. */
    void remove(Activity activity);

    /** Stores the outcome of a review. */
    void review(Activity activity, Activity.Review review);

    /**
     * Marks activities as counted.
     *
     * @param renewal the key of the renewal that they count for
     */
    void count(Collection<Activity> activities, String renewal);

    /** Lets what was counted for a renewal that was undone count again. */
    void release(long schemeId, PersonId person, String renewal);
}
