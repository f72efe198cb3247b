package org.guildhall.directory;

import java.util.List;
import org.guildhall.platform.ForTemplates;

/**
 * What members can be narrowed by and are.
 *
 * @param text the filter, as it was typed where it was not understood
 * @param problem what is wrong with it, empty for nothing
 * @param total how many members there are, as it is shown; empty where it is not known
 * @param chips what is chosen
 * @param groups what can be chosen; none where nobody asked to see it
 */
public record FacetPanel(
        @ForTemplates String text,
        @ForTemplates String problem,
        @ForTemplates String total,
        List<FilterChip> chips,
        @ForTemplates List<FacetGroup> groups,
        @ForTemplates List<FacetOption> relations,
        @ForTemplates List<FacetOption> joined) {
    public FacetPanel {
        chips = List.copyOf(chips);
        groups = List.copyOf(groups);
        relations = List.copyOf(relations);
        joined = List.copyOf(joined);
    }

    /** Where nobody narrows anything. */
    static final FacetPanel NONE = new FacetPanel("", "", "", List.of(), List.of(), List.of(), List.of());
}
