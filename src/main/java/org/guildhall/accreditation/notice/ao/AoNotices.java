package org.guildhall.accreditation.notice.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.guildhall.accreditation.notice.Notices;
import org.guildhall.community.CommunityData;
import org.guildhall.platform.text.Chunks;

/** The notices that were mailed, in Active Objects. */
@Named
public class AoNotices implements Notices, CommunityData {
    private final ActiveObjects ao;

    @Inject
    public AoNotices(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Set<String> noted(Collection<String> keys) {
        Set<String> noted = new HashSet<>();
        for (List<String> chunk : Chunks.of(keys)) {
            String where = "NOTICE_KEY IN (" + Chunks.marks(chunk) + ")";
            Arrays.stream(ao.find(AoNotice.class, where, chunk.toArray()))
                    .forEach(row -> noted.add(row.getNoticeKey()));
        }
        return noted;
    }

    @Override
    public void note(long communityId, Collection<String> keys) {
        keys.forEach(
                key -> ao.create(AoNotice.class, Map.of(AoNotice.COMMUNITY_ID, communityId, AoNotice.NOTICE_KEY, key)));
    }

    @Override
    public void forget(Collection<String> keys) {
        keys.forEach(key -> ao.deleteWithSQL(AoNotice.class, "NOTICE_KEY = ?", key));
    }

    @Override
    public void removeAll(long communityId) {
        ao.deleteWithSQL(AoNotice.class, "COMMUNITY_ID = ?", communityId);
    }
}
