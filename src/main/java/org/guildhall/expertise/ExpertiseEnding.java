package org.guildhall.expertise;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.guildhall.membership.MembershipEndListener;
import org.guildhall.platform.PersonId;

/** What a member said goes with the member, and comes back with a membership that is taken back. */
@Named
public class ExpertiseEnding implements MembershipEndListener {
    private final Topics topics;

    @Inject
    public ExpertiseEnding(Topics topics) {
        this.topics = topics;
    }

    @Override
    public void membershipEnding(long communityId, PersonId person) {
        topics.withdrawAll(communityId, person);
        topics.forgetAside(communityId, person, Aside.ACCOUNT);
        topics.forgetAside(communityId, person, Aside.MEMBERSHIP);
    }

    @Override
    public void membershipSuspending(long communityId, PersonId person) {
        topics.setAside(communityId, person, Aside.MEMBERSHIP);
    }

    @Override
    public void membershipRestored(long communityId, PersonId person) {
        topics.bringBack(communityId, person, Aside.MEMBERSHIP);
    }

    @Override
    public void membershipForgotten(long communityId, PersonId person) {
        topics.forgetAside(communityId, person, Aside.MEMBERSHIP);
    }
}
