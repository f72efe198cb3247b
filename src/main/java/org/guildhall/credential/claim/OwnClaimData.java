package org.guildhall.credential.claim;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.guildhall.community.Community;
import org.guildhall.membership.OwnData;
import org.guildhall.membership.OwnRecord;
import org.guildhall.platform.Viewer;

/** What the viewer says they hold from elsewhere. */
@Named
public class OwnClaimData implements OwnData {
    private final ClaimReading claims;

    @Inject
    public OwnClaimData(ClaimReading claims) {
        this.claims = claims;
    }

    @Override
    public String section() {
        return "credentials";
    }

    @Override
    public List<OwnRecord> of(Viewer viewer, Community community) {
        return claims.own(viewer, community.space()).stream()
                .map(OwnClaimData::written)
                .toList();
    }

    private static OwnRecord written(ClaimReading.Entry entry) {
        Claim.Content content = entry.claim().content();
        return OwnRecord.with()
                .fact("title", content.title())
                .fact("issuer", content.issuer())
                .fact("awardedOn", content.awardedOn())
                .fact("until", content.until())
                .fact("link", content.link())
                .fact("credential", content.credential())
                .code("state", entry.standing().code(), "guildhall.claim.standing.")
                .build();
    }
}
