package org.guildhall.directory;

import java.util.List;
import org.guildhall.platform.ForTemplates;

/** What can be chosen of one thing. */
@ForTemplates
public record FacetGroup(String title, List<FacetOption> options) {
    public FacetGroup {
        options = List.copyOf(options);
    }
}
