package org.guildhall.membership;

import java.util.Optional;
import org.guildhall.platform.PersonId;

/** Reads members with their cards. */
public interface MemberDirectory {

    /**
     * A page of members, and with it what somebody is to the community; one look-up, or three for a search.
     *
     * @param asker whose own membership is wanted as well
     */
    MemberCardPage cards(MemberQuery query, Optional<PersonId> asker);
}
