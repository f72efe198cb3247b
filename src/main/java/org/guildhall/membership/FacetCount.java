package org.guildhall.membership;

/**
 * Of how many members, among those who meet everything chosen of other facets, a value is true.
 *
 * @param isAtLeast whether there may be more, because only some of the members were looked at
 */
public record FacetCount(String facet, String value, String label, int members, boolean isAtLeast) {}
