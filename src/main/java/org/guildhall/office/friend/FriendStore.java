package org.guildhall.office.friend;

import java.util.List;
import java.util.Optional;

/** The stored friends. Writes run inside the caller's transaction. */
public interface FriendStore {
    /** The most that a community lists. */
    int MOST = 200;

    /** All of a community, in the order in which they were listed; one look-up. */
    List<Friend> of(long communityId);

    /** The friend of a community with this id; empty when there is none. */
    Optional<Friend> byId(long communityId, long id);

    /** @param draft without an id */
    Friend add(Friend draft);

    /** Deletes the entry; nothing of it is kept. */
    void remove(Friend friend);
}
