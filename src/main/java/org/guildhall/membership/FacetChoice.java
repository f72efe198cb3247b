package org.guildhall.membership;

import java.util.List;
import java.util.Set;

/**
 * What a reader has chosen of one facet and of those that say more of the same, such as of topics and of topics taught.
 *
 * @param group the code of the facet up to its first hyphen
 * @param codes of values as {@link FacetValue#code} makes them, one of which has to be true of a member; 1 to {@value #MOST}
 * @param isExcluded whether, on the contrary, none of them may be
 */
public record FacetChoice(String group, Set<String> codes, boolean isExcluded) {
    /** The most values of one group. */
    public static final int MOST = 50;

    public FacetChoice {
        codes = Set.copyOf(codes);
        if (codes.isEmpty() || codes.size() > MOST) {
            throw new IllegalArgumentException("1 to 50 values can be chosen of a facet");
        }
    }

    /** What a facet belongs to. */
    public static String group(String facet) {
        int hyphen = facet.indexOf('-');
        return hyphen < 0 ? facet : facet.substring(0, hyphen);
    }

    /** The codes in a fixed order. */
    public List<String> inOrder() {
        return codes.stream().sorted().toList();
    }
}
