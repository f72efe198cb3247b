package org.guildhall.accreditation.renewal;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.guildhall.community.CommunityClosing;

/** The log ends with the community. */
@Named
public class RenewalClosing implements CommunityClosing {
    private final Activities activities;

    @Inject
    public RenewalClosing(Activities activities) {
        this.activities = activities;
    }

    @Override
    public void communityClosing(long communityId) {
        activities.removeAll(communityId);
    }
}
