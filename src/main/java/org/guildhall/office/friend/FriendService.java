package org.guildhall.office.friend;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.guildhall.community.Community;
import org.guildhall.membership.MembershipRights;
import org.guildhall.platform.CommunityPart;
import org.guildhall.platform.SpaceKey;
import org.guildhall.platform.Transactions;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.error.RequestRefusedException;

/** Friends of a community: listed with their consent by those who look after it, and erased when they wish. */
@Named
public class FriendService {
    private final MembershipRights rights;
    private final FriendStore friends;
    private final FriendRecord entries;
    private final Transactions transactions;
    private final Clock clock;

    @Inject
    public FriendService(
            MembershipRights rights,
            FriendStore friends,
            FriendRecord entries,
            Transactions transactions,
            Clock clock) {
        this.rights = rights;
        this.friends = friends;
        this.entries = entries;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Lists a friend.
     *
     * @throws RequestRefusedException as {@link MembershipRights#changeable}; INVALID (400) naming every field that is
     *     wrong, CONFLICT (409) when {@value FriendStore#MOST} are listed, and when the community's data stays locked by
     *     others for too long
     */
    public Friend add(Viewer viewer, SpaceKey space, FriendForm form) {
        Community community = rights.changeable(viewer, space);
        Friend draft = form.checked(community, viewer.signedIn(), LocalDate.now(clock));
        return alone(viewer, community, () -> {
            if (friends.of(community.id()).size() >= FriendStore.MOST) {
                throw RequestRefusedException.conflict("", "guildhall.friend.range", FriendStore.MOST);
            }
            Friend added = friends.add(draft);
            entries.append(FriendAuditAction.ADD, added, viewer.signedIn());
            return added;
        });
    }

    /**
     * Erases a friend; the record keeps that an entry was erased, and nothing of the person.
     *
     * @throws RequestRefusedException as {@link MembershipRights#changeable}; NOT_FOUND (404) also when there is no such
     *     entry, CONFLICT (409) when the community's data stays locked by others for too long
     */
    public void erase(Viewer viewer, SpaceKey space, long id) {
        Community community = rights.changeable(viewer, space);
        alone(viewer, community, () -> {
            Friend friend = friends.byId(community.id(), id)
                    .orElseThrow(() -> RequestRefusedException.notFound("guildhall.friend.absent"));
            friends.remove(friend);
            entries.append(FriendAuditAction.ERASE, friend, viewer.signedIn());
            return friend;
        });
    }

    private Friend alone(Viewer viewer, Community community, Supplier<Friend> work) {
        return transactions.aloneIn(community.id(), CommunityPart.RECORD, () -> {
            rights.changeable(viewer, community.space());
            return work.get();
        });
    }
}
