package org.guildhall.community;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.guildhall.platform.CommunityNames;
import org.guildhall.platform.Rights;
import org.guildhall.platform.SharedLookups;
import org.guildhall.platform.SpaceKey;
import org.guildhall.platform.Transactions;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.error.RequestRefusedException;
import org.guildhall.platform.text.Cursor;

/** The communities, as far as a viewer may see the spaces they live in. */
@Named
public class CommunityService implements CommunityNames {
    private static final int CHUNK = 100;

    private final Communities communities;
    private final Rights rights;
    private final Transactions transactions;
    private final Clock clock;
    private final List<CommunityData> data;
    private final SharedLookups lookups;

    private record At() implements SharedLookups.Question<Community> {}

    @Inject
    public CommunityService(
            Communities communities,
            Rights rights,
            Transactions transactions,
            Clock clock,
            List<CommunityData> data,
            SharedLookups lookups) {
        this.communities = communities;
        this.rights = rights;
        this.transactions = transactions;
        this.clock = clock;
        this.data = data;
        this.lookups = lookups;
    }

    @Override
    public Optional<String> nameFor(Viewer viewer, SpaceKey space) {
        return find(viewer, space).map(Community::name);
    }

    /**
     * Empty when there is no community or the viewer may not see its space: deliberately the same.
     *
     * @param space in any case
     */
    public Optional<Community> find(Viewer viewer, SpaceKey space) {
        return rights.visible(viewer, space).flatMap(visible -> lookups.foreseen(new At(), visible, communities::at));
    }

    /** @throws RequestRefusedException of kind NOT_FOUND when there is no community or the viewer may not see its space */
    public Community require(Viewer viewer, SpaceKey space) {
        return find(viewer, space).orElseThrow(() -> RequestRefusedException.notFound("guildhall.community.not-found"));
    }

    /** @throws RequestRefusedException when the site keeps its people from the viewer, who may then read no list of them */
    public void requirePeople(Viewer viewer) {
        if (!rights.maySeePeople(viewer)) {
            throw viewer.isAnonymous()
                    ? RequestRefusedException.unauthenticated("guildhall.refusal.people-hidden")
                    : RequestRefusedException.forbidden("guildhall.refusal.people-hidden");
        }
    }

    /** Those of the communities that a search over all shows to the viewer, by id; one look-up. */
    public Map<Long, Community> visibleAmong(Viewer viewer, Collection<Long> ids) {
        Map<Long, Community> visible = new LinkedHashMap<>();
        communities.byIds(ids).stream()
                .filter(community -> rights.isListed(viewer, community.space()))
                .forEach(community -> visible.put(community.id(), community));
        return visible;
    }

    /**
     * The communities that the viewer may see and that are not in an archived space, by name.
     *
     * @param after the {@link CommunityPage#next} of the page before; a foreign text starts from the beginning
     * @param size 1 to 100
     */
    public CommunityPage page(Viewer viewer, Optional<String> after, int size) {
        Optional<String> position = after.flatMap(Cursor::of).map(Cursor::key);
        List<Communities.Slot> visible = visible(viewer, position, size + 1);
        List<Communities.Slot> page = visible.subList(0, Math.min(size, visible.size()));
        Optional<String> next = visible.size() > size
                ? Optional.of(new Cursor(page.get(size - 1).sortKey()).text())
                : Optional.empty();
        return new CommunityPage(page.stream().map(Communities.Slot::community).toList(), next);
    }

    /** The first ones after a position that the viewer may see; one more than a page tells whether another follows. */
    private List<Communities.Slot> visible(Viewer viewer, Optional<String> after, int most) {
        List<Communities.Slot> visible = new ArrayList<>();
        Optional<String> position = after;
        List<Communities.Slot> chunk;
        do {
            chunk = communities.after(position, CHUNK);
            chunk.stream()
                    .filter(slot -> visible.size() < most
                            && rights.isListed(viewer, slot.community().space()))
                    .forEach(visible::add);
            position = chunk.isEmpty()
                    ? position
                    : Optional.of(chunk.get(chunk.size() - 1).sortKey());
        } while (visible.size() < most && chunk.size() == CHUNK);
        return visible;
    }

    /** The community of a space, founded now unless it was before. Asks no rights: for those who asked already. */
    public Community found(SpaceKey space, NewCommunity founding) {
        return communities
                .at(space)
                .orElseGet(() -> transactions.inOne(() -> communities.add(space, founding, clock.instant())));
    }

    /** Changes the community; whether the actor may is for the caller, who knows the roles. */
    public Community change(long communityId, CommunitySettings settings) {
        return change(communityId, settings, changed -> {});
    }

    /** @param consequences of the change, in the same transaction */
    public Community change(long communityId, CommunitySettings settings, Consumer<Community> consequences) {
        CommunitySettings checked = settings.checked();
        if (rights.isReadOnly()) {
            throw RequestRefusedException.readOnly();
        }
        return transactions.aloneIn(communityId, () -> {
            Community changed = communities.change(communityId, checked);
            consequences.accept(changed);
            return changed;
        });
    }

    /** Ends the community of a space that is gone, with all that belonged to it. */
    public void remove(SpaceKey space) {
        communities
                .at(space)
                .ifPresent(community -> transactions.aloneIn(community.id(), () -> {
                    data.forEach(part -> part.removeAll(community.id()));
                    communities.remove(community.id());
                    return null;
                }));
    }
}
