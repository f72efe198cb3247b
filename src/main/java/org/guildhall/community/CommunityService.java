package org.guildhall.community;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.guildhall.platform.CommunityNames;
import org.guildhall.platform.Expected;
import org.guildhall.platform.Rights;
import org.guildhall.platform.SharedLookups;
import org.guildhall.platform.SpaceKey;
import org.guildhall.platform.Transactions;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.error.RequestRefusedException;

/** The communities whose spaces a viewer may see. */
@Named
public class CommunityService implements CommunityNames {
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
     * The community of a space; empty when there is none or the viewer may not see its space, deliberately without a
     * difference.
     *
     * @param space in any case
     */
    public Optional<Community> find(Viewer viewer, SpaceKey space) {
        return rights.visible(viewer, space).flatMap(visible -> lookups.foreseen(new At(), visible, communities::at));
    }

    /**
     * The community of a space.
     *
     * @throws RequestRefusedException NOT_FOUND (404) when there is no community or the viewer may not see its space:
     *     deliberately the same
     */
    public Community require(Viewer viewer, SpaceKey space) {
        return find(viewer, space).orElseThrow(() -> RequestRefusedException.notFound("guildhall.community.not-found"));
    }

    /**
     * Refuses a viewer from whom the site hides its people; such a viewer may read no list of them.
     *
     * @throws RequestRefusedException UNAUTHENTICATED (401) for a visitor, FORBIDDEN (403) for somebody signed in
     */
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

    /** The community of a space, founded now unless it was before. Checks no rights: the caller has done so. */
    public Community found(SpaceKey space, NewCommunity founding) {
        return communities
                .at(space)
                .orElseGet(() -> transactions.inOne(() -> communities.add(space, founding, clock.instant())));
    }

    /**
     * Changes the community. Whether the actor may is checked by the caller, who knows the roles.
     *
     * @return the community after the change
     * @throws RequestRefusedException as {@link #change(long, CommunitySettings, BiConsumer)}
     */
    public Community change(long communityId, CommunitySettings settings) {
        return change(communityId, settings, (before, changed) -> {});
    }

    /**
     * Changes the community and runs the consequences of the change in the same transaction.
     *
     * @param consequences given the community before the change, as it was when nobody else could change it any more,
     *     and after
     * @return the community after the change
     * @throws RequestRefusedException INVALID (400) naming each wrong setting, READ_ONLY (503) while the site is in
     *     read-only mode, NOT_FOUND (404) when the community no longer exists, CONFLICT (409) when the community's data
     *     stays locked by others for too long
     */
    public Community change(
            long communityId, CommunitySettings settings, BiConsumer<Community, Community> consequences) {
        return change(communityId, settings, Expected.anything(), consequences);
    }

    /**
     * As {@link #change(long, CommunitySettings, BiConsumer)}, unless somebody else has changed the community meanwhile.
     *
     * @param expected what the actor has read of it
     * @throws RequestRefusedException as {@link #change(long, CommunitySettings, BiConsumer)}; CHANGED (412) when the
     *     community is not what was expected
     */
    public Community change(
            long communityId,
            CommunitySettings settings,
            Expected<Community> expected,
            BiConsumer<Community, Community> consequences) {
        CommunitySettings checked = settings.checked();
        if (rights.isReadOnly()) {
            throw RequestRefusedException.readOnly();
        }
        return transactions.aloneIn(communityId, () -> {
            expected.require(() -> present(communityId));
            Community before = present(communityId);
            Community changed = communities.change(communityId, checked);
            consequences.accept(before, changed);
            return changed;
        });
    }

    private Community present(long communityId) {
        return communities.byIds(List.of(communityId)).get(0);
    }

    /**
     * Deletes the community of a deleted space with all its data, in one transaction; nothing when the space had none.
     *
     * @throws RequestRefusedException NOT_FOUND (404) when another node has deleted it meanwhile, CONFLICT (409) when
     *     the community's data stays locked by others for too long
     */
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
