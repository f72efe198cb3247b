package org.guildhall.community;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guildhall.platform.SpaceKey;

/** The stored communities. */
public interface Communities {

    Optional<Community> at(SpaceKey space);

    /** By space; one look-up for up to 500. */
    Map<SpaceKey, Community> at(Collection<SpaceKey> spaces);

    List<Community> byIds(Collection<Long> ids);

    /** Ordered by name, going on after a sort key; one look-up. */
    List<Slot> after(Optional<String> sortKey, int size);

    Community add(SpaceKey space, NewCommunity founding, Instant foundedAt);

    Community change(long id, CommunitySettings settings);

    /** Part of the transaction that changes a membership; the caller makes sure that it is alone in the community. */
    void countMembers(long id, int more);

    void remove(long id);

    /** A community and its place in the order. */
    record Slot(String sortKey, Community community) {}
}
