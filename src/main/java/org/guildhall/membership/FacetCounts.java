package org.guildhall.membership;

import java.util.List;

/**
 * What can be chosen, and how many members there are.
 *
 * @param total how many members meet everything chosen
 * @param isAtLeast whether there may be more
 * @param counts the most frequent values first
 */
public record FacetCounts(int total, boolean isAtLeast, List<FacetCount> counts) {
    public FacetCounts {
        counts = List.copyOf(counts);
    }

    /** Those of one facet. */
    public List<FacetCount> of(String facet) {
        return counts.stream().filter(count -> count.facet().equals(facet)).toList();
    }
}
