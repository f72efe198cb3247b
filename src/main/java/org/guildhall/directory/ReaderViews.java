package org.guildhall.directory;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.guildhall.community.Community;
import org.guildhall.community.CommunityService;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.Rights;
import org.guildhall.platform.SharedLookups;
import org.guildhall.platform.SpaceKey;
import org.guildhall.platform.Transactions;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.error.RequestRefusedException;

/** Remembers how people want to look at the directories of a community, wherever their authors leave that open. */
@Named
public class ReaderViews {
    private final CommunityService communities;
    private final KeptViews views;
    private final SharedLookups lookups;
    private final Rights rights;
    private final Transactions transactions;

    private record Kept(PersonId person) implements SharedLookups.Question<Map<Long, ReaderChoice>> {}

    @Inject
    public ReaderViews(
            CommunityService communities,
            KeptViews views,
            SharedLookups lookups,
            Rights rights,
            Transactions transactions) {
        this.communities = communities;
        this.views = views;
        this.lookups = lookups;
        this.rights = rights;
        this.transactions = transactions;
    }

    /**
     * What the viewer has kept; nothing for visitors. One look-up that macros share, beside that of the community.
     *
     * @throws RequestRefusedException NOT_FOUND (404) where the viewer sees no community, UNAUTHENTICATED (401) never
     */
    public ReaderChoice own(Viewer viewer, SpaceKey space) {
        if (viewer.isAnonymous()) {
            return ReaderChoice.NONE;
        }
        Community community = communities.require(viewer, space);
        PersonId person = viewer.signedIn();
        return lookups.answer(new Kept(person), () -> views.of(person)).getOrDefault(community.id(), ReaderChoice.NONE);
    }

    /**
     * Keeps how the viewer wants to look, in place of what was kept; a choice that says nothing is forgotten.
     *
     * @throws RequestRefusedException NOT_FOUND (404) where the viewer sees no community, UNAUTHENTICATED (401) when nobody
     *     is signed in, READ_ONLY (503) while the site is
     */
    public void keep(Viewer viewer, SpaceKey space, ReaderChoice choice) {
        Community community = communities.require(viewer, space);
        PersonId person = viewer.signedIn();
        if (rights.isReadOnly()) {
            throw RequestRefusedException.readOnly();
        }
        transactions.inOne(() -> {
            if (choice.isEmpty()) {
                views.forget(community.id(), person);
            } else {
                views.keep(community.id(), person, choice);
            }
        });
        lookups.forget();
    }
}
