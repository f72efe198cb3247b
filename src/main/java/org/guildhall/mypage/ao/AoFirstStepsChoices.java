package org.guildhall.mypage.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.guildhall.community.CommunityData;
import org.guildhall.mypage.FirstStepsChoices;
import org.guildhall.platform.PersonId;

/** Who has put the first steps away, in Active Objects. */
@Named
public class AoFirstStepsChoices implements FirstStepsChoices, CommunityData {
    private final ActiveObjects ao;

    @Inject
    public AoFirstStepsChoices(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public boolean arePutAway(long communityId, PersonId person) {
        return ao.find(AoFirstStepsAway.class, "MEMBER_KEY = ?", key(communityId, person)).length > 0;
    }

    @Override
    public void putAway(long communityId, PersonId person) {
        if (!arePutAway(communityId, person)) {
            ao.create(
                    AoFirstStepsAway.class,
                    Map.of(
                            AoFirstStepsAway.COMMUNITY_ID,
                            communityId,
                            AoFirstStepsAway.MEMBER_KEY,
                            key(communityId, person)));
        }
    }

    @Override
    public void forget(long communityId, PersonId person) {
        ao.deleteWithSQL(AoFirstStepsAway.class, "MEMBER_KEY = ?", key(communityId, person));
    }

    @Override
    public void removeAll(long communityId) {
        ao.deleteWithSQL(AoFirstStepsAway.class, "COMMUNITY_ID = ?", communityId);
    }

    private static String key(long communityId, PersonId person) {
        return communityId + ":" + person.value();
    }
}
