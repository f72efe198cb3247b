package org.guildhall.community;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guildhall.platform.SpaceKey;
import org.guildhall.platform.error.RequestRefusedException;

/** The stored communities. */
public interface Communities {

    /** The community of a space; empty when it has none. */
    Optional<Community> at(SpaceKey space);

    /** By space; one look-up for up to 500. */
    Map<SpaceKey, Community> at(Collection<SpaceKey> spaces);

    /** Those that exist among the ids, in no particular order. */
    List<Community> byIds(Collection<Long> ids);

    /** Communities ordered by name, after a sort key; one look-up. */
    List<Slot> after(Optional<String> sortKey, int size);

    /**
     * Stores a new community.
     *
     * @param at when it is founded
     */
    Community add(SpaceKey space, NewCommunity founding, Instant foundedAt);

    /**
     * Replaces the settings of a community.
     *
     * @throws RequestRefusedException NOT_FOUND (404) when there is none with this id
     */
    Community change(long id, CommunitySettings settings);

    /**
     * Changes the number of members, in the transaction that changes a membership; the caller holds the lock of the
     * members.
     */
    void countMembers(long id, int more);

    /** Deletes the community's own row; nothing when there is none. */
    void remove(long id);

    /** A community and its place in the order. */
    record Slot(String sortKey, Community community) {}
}
