package org.guildhall.credential.claim;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.guildhall.community.CommunityClosing;

/** Claims end with the community. */
@Named
public class ClaimClosing implements CommunityClosing {
    private final Claims claims;

    @Inject
    public ClaimClosing(Claims claims) {
        this.claims = claims;
    }

    @Override
    public void communityClosing(long communityId) {
        claims.removeAll(communityId);
    }
}
