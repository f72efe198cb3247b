package org.guildhall.expertise;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.guildhall.community.CommunityClosing;
import org.guildhall.membership.MembershipEndListener;
import org.guildhall.platform.PersonId;

/** What a member said goes with the member, and all of it with the community. */
@Named
public class ExpertiseEnding implements MembershipEndListener, CommunityClosing {
    private final Topics topics;

    @Inject
    public ExpertiseEnding(Topics topics) {
        this.topics = topics;
    }

    @Override
    public void membershipEnding(long communityId, PersonId person) {
        topics.withdrawAll(communityId, person);
    }

    @Override
    public void communityClosing(long communityId) {
        topics.removeAll(communityId);
    }
}
