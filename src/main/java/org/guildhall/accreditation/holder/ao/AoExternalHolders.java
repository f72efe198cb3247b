package org.guildhall.accreditation.holder.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;
import org.guildhall.accreditation.holder.EmailDigest;
import org.guildhall.accreditation.holder.ExternalHolder;
import org.guildhall.accreditation.holder.ExternalHolders;
import org.guildhall.accreditation.holder.ExternalPerson;
import org.guildhall.community.CommunityData;
import org.guildhall.platform.ao.BatchInsert;
import org.guildhall.platform.text.Chunks;
import org.guildhall.platform.text.KeyRange;
import org.guildhall.platform.text.SortKey;

/** Holders without an account in Active Objects. */
@Named
public class AoExternalHolders implements ExternalHolders, CommunityData {
    private final SecureRandom random = new SecureRandom();
    private final ActiveObjects ao;
    private final BatchInsert inserts;

    @Inject
    public AoExternalHolders(ActiveObjects ao, BatchInsert inserts) {
        this.ao = ao;
        this.inserts = inserts;
    }

    @Override
    public Map<Long, ExternalHolder> byIds(Collection<Long> ids) {
        Map<Long, ExternalHolder> found = new LinkedHashMap<>();
        for (List<Long> chunk : Chunks.of(ids)) {
            Arrays.stream(ao.find(AoExternalHolder.class, "ID IN (" + Chunks.marks(chunk) + ")", chunk.toArray()))
                    .forEach(row -> found.put(row.getID(), holder(row)));
        }
        return found;
    }

    @Override
    public List<ExternalHolder> named(long communityId, String name) {
        Query query =
                Query.select().where("NAME_KEY = ?", nameKey(communityId, name)).order("\"ID\" ASC");
        return Arrays.stream(ao.find(AoExternalHolder.class, query))
                .map(AoExternalHolders::holder)
                .toList();
    }

    @Override
    public List<ExternalHolder> named(long communityId, Collection<String> names) {
        List<String> keys =
                names.stream().map(name -> nameKey(communityId, name)).toList();
        List<ExternalHolder> found = new ArrayList<>();
        for (List<String> chunk : Chunks.of(keys)) {
            Query query = Query.select()
                    .where("NAME_KEY IN (" + Chunks.marks(chunk) + ")", chunk.toArray())
                    .order("\"ID\" ASC");
            Arrays.stream(ao.find(AoExternalHolder.class, query))
                    .map(AoExternalHolders::holder)
                    .forEach(found::add);
        }
        return found;
    }

    @Override
    public void addAll(long communityId, Collection<ExternalPerson> holders) {
        inserts.create(
                AoExternalHolder.class,
                holders.stream()
                        .map(holder -> values(communityId, holder.name(), holder.email()))
                        .toList());
    }

    @Override
    public ExternalHolder add(long communityId, String name, String email) {
        return holder(ao.create(AoExternalHolder.class, values(communityId, name, email)));
    }

    private Map<String, Object> values(long communityId, String name, String email) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put(AoExternalHolder.COMMUNITY_ID, communityId);
        values.put(AoExternalHolder.FULL_NAME, name);
        values.put(AoExternalHolder.NAME_KEY, nameKey(communityId, name));
        if (!email.isEmpty()) {
            EmailDigest digest = EmailDigest.of(email, salt());
            values.put(AoExternalHolder.EMAIL_SALT, digest.salt());
            values.put(AoExternalHolder.EMAIL_HASH, digest.hash());
        }
        return values;
    }

    @Override
    public void removeAll(long communityId) {
        ao.deleteWithSQL(AoExternalHolder.class, "COMMUNITY_ID = ?", communityId);
    }

    private String salt() {
        byte[] salt = new byte[16];
        random.nextBytes(salt);
        return HexFormat.of().formatHex(salt);
    }

    private static String nameKey(long communityId, String name) {
        return KeyRange.of(communityId).key(SortKey.unique(name));
    }

    private static ExternalHolder holder(AoExternalHolder row) {
        return new ExternalHolder(
                row.getID(),
                row.getCommunityId(),
                row.getFullName(),
                Optional.ofNullable(row.getEmailHash()).map(hash -> new EmailDigest(row.getEmailSalt(), hash)));
    }
}
