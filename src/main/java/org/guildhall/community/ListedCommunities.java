package org.guildhall.community;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.guildhall.platform.Rights;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.text.Cursor;
import org.guildhall.platform.text.SortKey;

/** Lists of the communities that a viewer may see and that are not in an archived space, by name. */
@Named
public class ListedCommunities {
    /** How many are read first; each further look-up reads ten times as many, as the viewer seems to see few of them. */
    private static final int FIRST = 100;

    private static final int LARGEST = 10_000;

    private final Communities communities;
    private final Rights rights;

    @Inject
    public ListedCommunities(Communities communities, Rights rights) {
        this.communities = communities;
        this.rights = rights;
    }

    /**
     * Those of all communities; four look-ups at most for up to 20,000 communities.
     *
     * @param wanted which of those that the viewer may see are meant
     * @param after the {@link CommunityPage#next} of the page before; a foreign text starts from the beginning
     * @param size 1 to 100
     */
    public CommunityPage page(Viewer viewer, Predicate<Community> wanted, Optional<String> after, int size) {
        List<Communities.Slot> found = new ArrayList<>();
        Optional<String> position = key(after);
        int chunk = FIRST;
        List<Communities.Slot> read;
        do {
            read = communities.after(position, chunk);
            found.addAll(listed(viewer, wanted, read, size + 1 - found.size()));
            position = read.isEmpty()
                    ? position
                    : Optional.of(read.get(read.size() - 1).sortKey());
            chunk = read.size() < chunk ? 0 : Math.min(LARGEST, chunk * 10);
        } while (found.size() <= size && chunk > 0);
        return page(found, size);
    }

    /** Those among some communities; one look-up for up to 500 ids, the rest as {@link #page}. */
    public CommunityPage among(
            Viewer viewer, Collection<Long> ids, Predicate<Community> wanted, Optional<String> after, int size) {
        Optional<String> position = key(after);
        List<Communities.Slot> slots = communities.byIds(ids).stream()
                .map(community -> new Communities.Slot(
                        SortKey.of(community.name(), community.space().value()), community))
                .filter(slot -> position.filter(key -> slot.sortKey().compareTo(key) <= 0)
                        .isEmpty())
                .sorted(Comparator.comparing(Communities.Slot::sortKey))
                .toList();
        return page(listed(viewer, wanted, slots, size + 1), size);
    }

    private List<Communities.Slot> listed(
            Viewer viewer, Predicate<Community> wanted, List<Communities.Slot> slots, int most) {
        return slots.stream()
                .filter(slot -> wanted.test(slot.community()))
                .filter(slot -> rights.isListed(viewer, slot.community().space()))
                .limit(most)
                .toList();
    }

    private static CommunityPage page(List<Communities.Slot> found, int size) {
        Optional<String> next =
                found.size() > size ? Optional.of(new Cursor(found.get(size - 1).sortKey()).text()) : Optional.empty();
        return new CommunityPage(
                found.stream().limit(size).map(Communities.Slot::community).toList(), next);
    }

    private static Optional<String> key(Optional<String> after) {
        return after.flatMap(Cursor::of).map(Cursor::key);
    }
}
