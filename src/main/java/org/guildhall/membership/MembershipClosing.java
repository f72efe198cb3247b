package org.guildhall.membership;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.guildhall.community.CommunityClosing;

/** Ends all memberships of a community that ends. */
@Named
public class MembershipClosing implements CommunityClosing {
    private final Memberships memberships;

    @Inject
    public MembershipClosing(Memberships memberships) {
        this.memberships = memberships;
    }

    @Override
    public void communityClosing(long communityId) {
        memberships.removeAll(communityId);
    }
}
