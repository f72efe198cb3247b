package org.guildhall.membership;

import java.util.Optional;
import org.guildhall.platform.AsksNoRights;
import org.guildhall.platform.PersonId;

/** Says who has been invited into a community. */
@AsksNoRights
public interface InvitationLookUp {

    /** The invitation that lets the person in today; empty for everybody else. One look-up. */
    Optional<CurrentInvitation> current(long communityId, PersonId person);
}
