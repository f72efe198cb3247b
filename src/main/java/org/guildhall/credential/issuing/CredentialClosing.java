package org.guildhall.credential.issuing;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.guildhall.community.CommunityClosing;
import org.guildhall.credential.trust.Trusts;

/** Keys and trust end with the community. */
@Named
public class CredentialClosing implements CommunityClosing {
    private final Issuers issuers;
    private final Trusts trusts;

    @Inject
    public CredentialClosing(Issuers issuers, Trusts trusts) {
        this.issuers = issuers;
        this.trusts = trusts;
    }

    @Override
    public void communityClosing(long communityId) {
        trusts.removeAll(communityId);
        issuers.removeAll(communityId);
    }
}
