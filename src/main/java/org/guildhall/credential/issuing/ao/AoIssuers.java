package org.guildhall.credential.issuing.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;
import org.guildhall.community.CommunityData;
import org.guildhall.credential.issuing.Issuer;
import org.guildhall.credential.issuing.Issuers;
import org.guildhall.credential.issuing.StoredKey;
import org.guildhall.credential.openbadges.SigningAlgorithm;
import org.guildhall.credential.openbadges.StatusMethod;

/** Issuers and their keys in Active Objects. */
@Named
public class AoIssuers implements Issuers, CommunityData {
    private final ActiveObjects ao;

    @Inject
    public AoIssuers(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Optional<Issuer> of(long communityId) {
        return issuers(ao.find(AoIssuer.class, "COMMUNITY_ID = ?", communityId));
    }

    @Override
    public Optional<Issuer> byPublicId(String publicId) {
        return issuers(ao.find(AoIssuer.class, "PUBLIC_ID = ?", publicId));
    }

    @Override
    public Issuer add(
            long communityId, String publicId, String subjectSalt, SigningAlgorithm algorithm, StatusMethod status) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put(AoIssuer.COMMUNITY_ID, communityId);
        values.put(AoIssuer.PUBLIC_ID, publicId);
        values.put(AoIssuer.SUBJECT_SALT, subjectSalt);
        values.put(AoIssuer.ALGORITHM, algorithm.name());
        values.put(AoIssuer.STATUS_METHOD, status.code());
        return issuer(ao.create(AoIssuer.class, values));
    }

    @Override
    public void change(Issuer issuer, SigningAlgorithm algorithm, StatusMethod status) {
        AoIssuer row = ao.find(AoIssuer.class, "ID = ?", issuer.id())[0];
        row.setAlgorithm(algorithm.name());
        row.setStatusMethod(status.code());
        row.save();
    }

    @Override
    public List<StoredKey> keysOf(long communityId) {
        Query query = Query.select().where("COMMUNITY_ID = ?", communityId).order("\"ID\" DESC");
        return Arrays.stream(ao.find(AoIssuerKey.class, query))
                .map(AoIssuers::key)
                .toList();
    }

    @Override
    public Optional<StoredKey> key(String publicId) {
        return Arrays.stream(ao.find(AoIssuerKey.class, "PUBLIC_ID = ?", publicId))
                .map(AoIssuers::key)
                .findFirst();
    }

    @Override
    public void addKey(StoredKey key) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put(AoIssuerKey.COMMUNITY_ID, key.communityId());
        values.put(AoIssuerKey.PUBLIC_ID, key.publicId());
        values.put(AoIssuerKey.ALGORITHM, key.algorithm().name());
        values.put(AoIssuerKey.PUBLIC_JWK, key.publicJson());
        values.put(AoIssuerKey.SEALED_JWK, key.sealed());
        values.put(AoIssuerKey.SINCE, key.since().toEpochMilli());
        values.put(AoIssuerKey.PRESENT_KEY, "present:" + key.communityId());
        ao.create(AoIssuerKey.class, values);
    }

    @Override
    public void retireKey(StoredKey key, Instant until) {
        AoIssuerKey row = ao.find(AoIssuerKey.class, "ID = ?", key.id())[0];
        row.setRetiredAt(until.toEpochMilli());
        row.setPresentKey("retired:" + key.id());
        row.save();
    }

    @Override
    public void removeAll(long communityId) {
        ao.deleteWithSQL(AoIssuerKey.class, "COMMUNITY_ID = ?", communityId);
        ao.deleteWithSQL(AoIssuer.class, "COMMUNITY_ID = ?", communityId);
    }

    private static Optional<Issuer> issuers(AoIssuer... rows) {
        return Arrays.stream(rows).map(AoIssuers::issuer).findFirst();
    }

    private static Issuer issuer(AoIssuer row) {
        return new Issuer(
                row.getID(),
                row.getCommunityId(),
                row.getPublicId(),
                row.getSubjectSalt(),
                SigningAlgorithm.valueOf(row.getAlgorithm()),
                StatusMethod.ofCode(row.getStatusMethod()).orElseThrow());
    }

    private static StoredKey key(AoIssuerKey row) {
        return new StoredKey(
                row.getID(),
                row.getCommunityId(),
                row.getPublicId(),
                SigningAlgorithm.valueOf(row.getAlgorithm()),
                row.getPublicJwk(),
                row.getSealedJwk(),
                Instant.ofEpochMilli(row.getSince()),
                Optional.ofNullable(row.getRetiredAt()).map(Instant::ofEpochMilli));
    }
}
