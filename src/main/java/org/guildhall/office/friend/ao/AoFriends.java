package org.guildhall.office.friend.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.guildhall.community.CommunityData;
import org.guildhall.membership.Audience;
import org.guildhall.office.friend.Friend;
import org.guildhall.office.friend.FriendStore;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.ao.Columns;
import org.guildhall.platform.ao.Days;

/** Friends in Active Objects. */
@Named
public class AoFriends implements FriendStore, CommunityData {
    private final ActiveObjects ao;

    @Inject
    public AoFriends(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public List<Friend> of(long communityId) {
        return Arrays.stream(ao.find(
                        AoFriend.class,
                        Query.select()
                                .where("COMMUNITY_ID = ?", communityId)
                                .order("\"ID\" ASC")
                                .limit(MOST)))
                .map(AoFriends::friend)
                .toList();
    }

    @Override
    public Optional<Friend> byId(long communityId, long id) {
        return Arrays.stream(ao.find(AoFriend.class, "ID = ? AND COMMUNITY_ID = ?", id, communityId))
                .findFirst()
                .map(AoFriends::friend);
    }

    @Override
    public Friend add(Friend draft) {
        return friend(ao.create(
                AoFriend.class,
                new DBParam(AoFriend.COMMUNITY_ID, draft.communityId()),
                new DBParam(AoFriend.FRIEND_NAME, draft.name()),
                new DBParam(AoFriend.BRINGS, Columns.stored(draft.brings())),
                new DBParam(AoFriend.LINK, Columns.stored(draft.link())),
                new DBParam(AoFriend.AUDIENCE, draft.audience().code()),
                new DBParam(AoFriend.CONSENT_ON, draft.consentOn().toString()),
                new DBParam(AoFriend.NOTED_BY, draft.notedBy().value())));
    }

    @Override
    public void remove(Friend friend) {
        ao.deleteWithSQL(AoFriend.class, "ID = ?", friend.id());
    }

    @Override
    public void removeAll(long communityId) {
        ao.deleteWithSQL(AoFriend.class, "COMMUNITY_ID = ?", communityId);
    }

    /** An audience that was never stored counts as the narrowest. */
    private static Friend friend(AoFriend row) {
        return new Friend(
                row.getID(),
                row.getCommunityId(),
                row.getFriendName(),
                Columns.text(row.getBrings()),
                Columns.text(row.getLink()),
                Audience.ofCode(row.getAudience()).orElse(Audience.COORDINATORS),
                Days.day(row.getConsentOn()),
                new PersonId(row.getNotedBy()));
    }
}
