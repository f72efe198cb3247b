package org.guildhall.person;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.guildhall.community.Community;
import org.guildhall.membership.Audience;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.SharedLookups;
import org.guildhall.platform.Viewer;

/** What of members' profiles others are shown. */
@Named
public class ShownProfiles {
    private final Profiles profiles;
    private final SharedLookups lookups;

    private record Said(long communityId) implements SharedLookups.Question<Profile> {}

    @Inject
    public ShownProfiles(Profiles profiles, SharedLookups lookups) {
        this.profiles = profiles;
        this.lookups = lookups;
    }

    /**
     * What of a member's profile is for these audiences; one look-up for all macros of a page.
     *
     * @param viewer for whom the community was found
     * @param audiences to which the viewer belongs
     */
    public Profile shown(Viewer viewer, Community community, PersonId person, Set<Audience> audiences) {
        Profile whole = lookups.foreseen(
                        new Said(community.id()), person, people -> profiles.ofPeople(community.id(), people))
                .orElse(Profile.EMPTY);
        return shown(viewer, person, whole, audiences);
    }

    /** The same of some members; one look-up for those who were not asked about before on the page. */
    public Map<PersonId, Profile> shown(
            Viewer viewer, Community community, Collection<PersonId> people, Set<Audience> audiences) {
        Map<PersonId, Profile> shown = new HashMap<>();
        lookups.answers(new Said(community.id()), people, some -> profiles.ofPeople(community.id(), some))
                .forEach((person, whole) -> shown.put(person, shown(viewer, person, whole, audiences)));
        return shown;
    }

    private static Profile shown(Viewer viewer, PersonId person, Profile whole, Set<Audience> audiences) {
        return viewer.is(person) && audiences.contains(Audience.ME) ? whole : whole.shownTo(audiences);
    }
}
