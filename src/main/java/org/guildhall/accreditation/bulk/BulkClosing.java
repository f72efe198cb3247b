package org.guildhall.accreditation.bulk;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.guildhall.community.CommunityClosing;

/** Runs end with the community. */
@Named
public class BulkClosing implements CommunityClosing {
    private final BulkRuns runs;

    @Inject
    public BulkClosing(BulkRuns runs) {
        this.runs = runs;
    }

    @Override
    public void communityClosing(long communityId) {
        runs.removeAll(communityId);
    }
}
