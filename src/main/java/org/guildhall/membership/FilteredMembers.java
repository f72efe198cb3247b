package org.guildhall.membership;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.guildhall.platform.PersonId;

/**
 * Reads members by what is true of them, in a bounded number of rows: where somebody has chosen what few members meet, those
 * are read; where many do, a part of the list of all.
 */
public interface FilteredMembers {
    /**
     * A page of those who meet the filter; it may have fewer than were asked for, and none, and still go on. One look-up, one
     * more in a large community, and one more where the page is not full there.
     *
     * @param query the order, the place and the size; without role and words
     */
    MemberCardPage page(MemberFilter filter, MemberQuery query);

    /**
     * Counts what can be chosen. One look-up, one more in a large community.
     *
     * @param facets of each of which the most frequent values are counted
     */
    FacetCounts counts(MemberFilter filter, Set<String> facets);

    /**
     * Of some members, what stands for the words and is true of each, as far as the reader is shown it; of whom nothing is,
     * is left out. One look-up.
     *
     * @param members of a page of the filter
     * @return the codes by person
     */
    Map<PersonId, Set<String>> matched(MemberFilter filter, Collection<MemberCard> members);
}
