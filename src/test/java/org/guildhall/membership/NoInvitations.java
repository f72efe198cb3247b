package org.guildhall.membership;

import java.util.Optional;
import org.guildhall.platform.PersonId;

/** Nobody is invited anywhere. */
final class NoInvitations implements InvitationLookUp {
    @Override
    public Optional<CurrentInvitation> current(long communityId, PersonId person) {
        return Optional.empty();
    }
}
