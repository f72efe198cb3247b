package org.guildhall.credential.trust.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.java.ao.Query;
import org.guildhall.community.CommunityData;
import org.guildhall.credential.trust.TrustAnchor;
import org.guildhall.credential.trust.TrustAnchors;
import org.guildhall.platform.ao.Days;

/** Trusted issuers in Active Objects. */
@Named
public class AoTrustAnchors implements TrustAnchors, CommunityData {
    private final ActiveObjects ao;

    @Inject
    public AoTrustAnchors(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public List<TrustAnchor> of(long communityId) {
        Query query = Query.select().where("COMMUNITY_ID = ?", communityId).order("\"ID\" ASC");
        return Arrays.stream(ao.find(AoTrustAnchor.class, query))
                .map(AoTrustAnchors::trust)
                .toList();
    }

    @Override
    public TrustAnchor add(TrustAnchor draft) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put(AoTrustAnchor.COMMUNITY_ID, draft.communityId());
        values.put(AoTrustAnchor.ISSUER_ID, draft.issuerId());
        values.put(AoTrustAnchor.ISSUER_NAME, draft.name());
        values.put(AoTrustAnchor.PUBLIC_JWK, draft.publicJwk());
        values.put(AoTrustAnchor.FROM_DAY, draft.from().map(LocalDate::toString).orElse(null));
        values.put(
                AoTrustAnchor.UNTIL_DAY, draft.until().map(LocalDate::toString).orElse(null));
        return trust(ao.create(AoTrustAnchor.class, values));
    }

    @Override
    public void remove(TrustAnchor trust) {
        ao.deleteWithSQL(AoTrustAnchor.class, "ID = ?", trust.id());
    }

    @Override
    public void removeAll(long communityId) {
        ao.deleteWithSQL(AoTrustAnchor.class, "COMMUNITY_ID = ?", communityId);
    }

    private static TrustAnchor trust(AoTrustAnchor row) {
        return new TrustAnchor(
                row.getID(),
                row.getCommunityId(),
                row.getIssuerId(),
                row.getIssuerName(),
                row.getPublicJwk(),
                Days.optionalDay(row.getFromDay()),
                Days.optionalDay(row.getUntilDay()));
    }
}
