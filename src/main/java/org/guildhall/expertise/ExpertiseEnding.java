package org.guildhall.expertise;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.guildhall.membership.MembershipEndListener;
import org.guildhall.platform.PersonId;

/** What a member said goes with the member. */
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
    }
}
