package org.guildhall.mypage;

import org.guildhall.platform.PersonId;

/** Which members want to see the first steps no more. Writes run inside the caller's transaction. */
public interface FirstStepsChoices {

    /** One look-up. */
    boolean arePutAway(long communityId, PersonId person);

    /** Doing it twice changes nothing. */
    void putAway(long communityId, PersonId person);

    /** As if the person had never chosen. */
    void forget(long communityId, PersonId person);
}
