package org.guildhall.accreditation.application;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.guildhall.community.CommunityClosing;

/** Applications end with the community. */
@Named
public class ApplicationClosing implements CommunityClosing {
    private final Applications applications;

    @Inject
    public ApplicationClosing(Applications applications) {
        this.applications = applications;
    }

    @Override
    public void communityClosing(long communityId) {
        applications.removeAll(communityId);
    }
}
