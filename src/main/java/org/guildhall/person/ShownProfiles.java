package org.guildhall.person;

import jakarta.inject.Inject;
import jakarta.inject.Named;
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
        return viewer.is(person) && audiences.contains(Audience.ME) ? whole : whole.shownTo(audiences);
    }
}
