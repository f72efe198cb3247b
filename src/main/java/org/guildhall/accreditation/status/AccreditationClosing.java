package org.guildhall.accreditation.status;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.guildhall.accreditation.holder.ExternalHolders;
import org.guildhall.accreditation.scheme.OfficerStore;
import org.guildhall.accreditation.scheme.Schemes;
import org.guildhall.audit.AuditTrail;
import org.guildhall.community.CommunityClosing;

/** Schemes, accreditations and their record end with the community. */
@Named
public class AccreditationClosing implements CommunityClosing {
    private final Schemes schemes;
    private final Accreditations accreditations;
    private final AuditTrail trail;
    private final OfficerStore officers;
    private final ExternalHolders externals;

    @Inject
    public AccreditationClosing(
            Schemes schemes,
            Accreditations accreditations,
            AuditTrail trail,
            OfficerStore officers,
            ExternalHolders externals) {
        this.schemes = schemes;
        this.accreditations = accreditations;
        this.trail = trail;
        this.officers = officers;
        this.externals = externals;
    }

    @Override
    public void communityClosing(long communityId) {
        trail.removeAll(communityId);
        accreditations.removeAll(communityId);
        externals.removeAll(communityId);
        officers.removeAll(communityId);
        schemes.removeAll(communityId);
    }
}
