package org.guildhall.accreditation;

import javax.inject.Inject;
import javax.inject.Named;
import org.guildhall.community.CommunityClosing;

/** Schemes, accreditations and their record end with the community. */
@Named
public class AccreditationClosing implements CommunityClosing {
    private final Schemes schemes;
    private final Accreditations accreditations;
    private final AuditTrail trail;

    @Inject
    public AccreditationClosing(Schemes schemes, Accreditations accreditations, AuditTrail trail) {
        this.schemes = schemes;
        this.accreditations = accreditations;
        this.trail = trail;
    }

    @Override
    public void communityClosing(long communityId) {
        trail.removeAll(communityId);
        accreditations.removeAll(communityId);
        schemes.removeAll(communityId);
    }
}
