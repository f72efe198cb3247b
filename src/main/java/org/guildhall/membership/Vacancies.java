package org.guildhall.membership;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.guildhall.community.Community;
import org.guildhall.platform.AsksNoRights;
import org.guildhall.platform.SharedLookups;

/** Which communities have nobody who can act as coordinator, for pages that say so to everybody. */
@Named
@AsksNoRights
public class Vacancies {
    private final Memberships memberships;
    private final ActingCoordinators acting;
    private final SharedLookups lookups;

    private record Coordinators() implements SharedLookups.Question<List<Membership>> {}

    @Inject
    public Vacancies(Memberships memberships, ActingCoordinators acting, SharedLookups lookups) {
        this.memberships = memberships;
        this.acting = acting;
        this.lookups = lookups;
    }

    /**
     * As {@link ActingCoordinators#isVacant}; the macros of a page ask for all their communities at once.
     *
     * @param community one that was found for the viewer
     */
    public boolean isVacant(Community community) {
        return ActingCoordinators.isNeeded(community)
                && acting.among(lookups.foreseen(new Coordinators(), community.id(), memberships::coordinators)
                                .orElse(List.of()))
                        .isEmpty();
    }
}
