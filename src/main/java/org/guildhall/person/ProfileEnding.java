package org.guildhall.person;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.guildhall.membership.MembershipEndListener;
import org.guildhall.platform.PersonId;

/** A member's profile goes with the member, and comes back with a membership that is taken back. */
@Named
public class ProfileEnding implements MembershipEndListener {
    private final Profiles profiles;

    @Inject
    public ProfileEnding(Profiles profiles) {
        this.profiles = profiles;
    }

    @Override
    public void membershipEnding(long communityId, PersonId person) {
        profiles.erase(communityId, person);
    }

    @Override
    public void membershipSuspending(long communityId, PersonId person) {
        profiles.setAside(communityId, person);
    }

    @Override
    public void membershipRestored(long communityId, PersonId person) {
        profiles.bringBack(communityId, person);
    }

    @Override
    public void membershipForgotten(long communityId, PersonId person) {
        profiles.forgetAside(communityId, person);
    }
}
