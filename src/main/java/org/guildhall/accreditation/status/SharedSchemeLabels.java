package org.guildhall.accreditation.status;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.guildhall.accreditation.scheme.SchemeLabel;
import org.guildhall.accreditation.scheme.SchemeLabels;
import org.guildhall.platform.AsksNoRights;
import org.guildhall.platform.SharedLookups;

/** What lists say of a community's schemes, looked up once for all macros of a page. */
@Named
@AsksNoRights
public class SharedSchemeLabels {
    private final SchemeLabels schemes;
    private final SharedLookups lookups;

    private record Labels() implements SharedLookups.Question<Map<Long, SchemeLabel>> {}

    @Inject
    public SharedSchemeLabels(SchemeLabels schemes, SharedLookups lookups) {
        this.schemes = schemes;
        this.lookups = lookups;
    }

    /** By id. */
    public Map<Long, SchemeLabel> of(long communityId) {
        return lookups.foreseen(new Labels(), communityId, schemes::of).orElse(Map.of());
    }
}
