package org.guildhall.office;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.guildhall.platform.AsksNoRights;
import org.guildhall.platform.SharedLookups;

/** What communities call the offices that they have named themselves. */
@Named
@AsksNoRights
public class OfficeNames {
    private final OfficeStore store;
    private final SharedLookups lookups;

    private record Names(long communityId) implements SharedLookups.Question<List<String>> {}

    @Inject
    public OfficeNames(OfficeStore store, SharedLookups lookups) {
        this.store = store;
        this.lookups = lookups;
    }

    /** At most {@value OfficeService#MOST}; one look-up, which macros share. */
    public List<String> of(long communityId) {
        return lookups.answer(
                new Names(communityId),
                () -> store.of(communityId).stream()
                        .map(kept -> kept.office().name())
                        .filter(name -> !name.isEmpty())
                        .toList());
    }
}
