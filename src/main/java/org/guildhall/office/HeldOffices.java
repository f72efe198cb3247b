package org.guildhall.office;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.guildhall.community.Community;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.SharedLookups;
import org.guildhall.platform.Viewer;

/** Which offices members hold today; that of a coordinator goes with the role. */
@Named
public class HeldOffices {
    private final OfficeStore store;
    private final SharedLookups lookups;
    private final Clock clock;

    private record Held(long communityId, LocalDate day) implements SharedLookups.Question<List<Office>> {}

    @Inject
    public HeldOffices(OfficeStore store, SharedLookups lookups, Clock clock) {
        this.store = store;
        this.lookups = lookups;
        this.clock = clock;
    }

    /**
     * Those of a member; one look-up for all macros of a page that ask about one.
     *
     * @param viewer for whom the community was found, and who may see its people
     */
    public List<Office> of(Viewer viewer, Community community, PersonId person) {
        LocalDate today = LocalDate.now(clock);
        return lookups
                .foreseen(
                        new Held(community.id(), today), person, people -> store.heldOn(community.id(), people, today))
                .orElse(List.of())
                .stream()
                .filter(office -> !office.isCoordination())
                .toList();
    }
}
