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
import org.guildhall.credential.trust.Trust;
import org.guildhall.credential.trust.Trusts;
import org.guildhall.platform.ao.Days;

/** Trusted issuers in Active Objects. */
@Named
public class AoTrusts implements Trusts, CommunityData {
    private final ActiveObjects ao;

    @Inject
    public AoTrusts(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public List<Trust> of(long communityId) {
        Query query = Query.select().where("COMMUNITY_ID = ?", communityId).order("\"ID\" ASC");
        return Arrays.stream(ao.find(AoTrust.class, query)).map(AoTrusts::trust).toList();
    }

    @Override
    public Trust add(Trust draft) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put(AoTrust.COMMUNITY_ID, draft.communityId());
        values.put(AoTrust.ISSUER_ID, draft.issuerId());
        values.put(AoTrust.ISSUER_NAME, draft.name());
        values.put(AoTrust.PUBLIC_JWK, draft.publicJwk());
        values.put(AoTrust.FROM_DAY, draft.from().map(LocalDate::toString).orElse(null));
        values.put(AoTrust.UNTIL_DAY, draft.until().map(LocalDate::toString).orElse(null));
        return trust(ao.create(AoTrust.class, values));
    }

    @Override
    public void remove(Trust trust) {
        ao.deleteWithSQL(AoTrust.class, "ID = ?", trust.id());
    }

    @Override
    public void removeAll(long communityId) {
        ao.deleteWithSQL(AoTrust.class, "COMMUNITY_ID = ?", communityId);
    }

    private static Trust trust(AoTrust row) {
        return new Trust(
                row.getID(),
                row.getCommunityId(),
                row.getIssuerId(),
                row.getIssuerName(),
                row.getPublicJwk(),
                Days.optionalDay(row.getFromDay()),
                Days.optionalDay(row.getUntilDay()));
    }
}
