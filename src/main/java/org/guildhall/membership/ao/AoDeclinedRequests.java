package org.guildhall.membership.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.guildhall.community.CommunityData;
import org.guildhall.membership.DeclinedRequest;
import org.guildhall.membership.DeclinedRequests;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.ao.Days;

/** The answers to requests that were not granted, in Active Objects. */
@Named
public class AoDeclinedRequests implements DeclinedRequests, CommunityData {
    private final ActiveObjects ao;

    @Inject
    public AoDeclinedRequests(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public void keep(DeclinedRequest declined) {
        remove(declined.communityId(), declined.person());
        Map<String, Object> values = new LinkedHashMap<>();
        values.put(AoDeclinedRequest.COMMUNITY_ID, declined.communityId());
        values.put(AoDeclinedRequest.USER_KEY, declined.person().value());
        values.put(AoDeclinedRequest.MEMBER_KEY, MemberKeys.memberKey(declined.communityId(), declined.person()));
        values.put(AoDeclinedRequest.DECLINED_ON, declined.declinedOn().toString());
        values.put(AoDeclinedRequest.WORD, declined.word().isEmpty() ? null : declined.word());
        ao.create(AoDeclinedRequest.class, values);
    }

    @Override
    public Optional<DeclinedRequest> of(long communityId, PersonId person) {
        return Arrays.stream(
                        ao.find(AoDeclinedRequest.class, "MEMBER_KEY = ?", MemberKeys.memberKey(communityId, person)))
                .map(AoDeclinedRequests::declined)
                .findFirst();
    }

    @Override
    public void remove(long communityId, PersonId person) {
        ao.deleteWithSQL(AoDeclinedRequest.class, "MEMBER_KEY = ?", MemberKeys.memberKey(communityId, person));
    }

    @Override
    public int removeBefore(LocalDate day) {
        return ao.deleteWithSQL(AoDeclinedRequest.class, "DECLINED_ON < ?", day.toString());
    }

    @Override
    public void removeAll(long communityId) {
        ao.deleteWithSQL(AoDeclinedRequest.class, "COMMUNITY_ID = ?", communityId);
    }

    private static DeclinedRequest declined(AoDeclinedRequest row) {
        return new DeclinedRequest(
                row.getCommunityId(),
                new PersonId(row.getUserKey()),
                Days.day(row.getDeclinedOn()),
                Optional.ofNullable(row.getAnswerWord()).orElse(""));
    }
}
