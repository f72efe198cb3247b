package org.guildhall.membership;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The index of what members can be narrowed by. Writes run inside the caller's transaction. */
public interface MemberFacets {

    /**
     * Keeps what is true of each of these members in some facets, in place of what was kept in those; of people who are no
     * members nothing is kept. Two look-ups for up to 500, and a statement each for what goes and what comes.
     *
     * @param told by member, for everybody whose facets are to be kept
     */
    void keep(Set<String> facets, Map<MemberId, Set<FacetValue>> told);

    /** Of these members those of whom something else is kept in some facets; two look-ups for up to 500. */
    List<MemberId> differing(Set<String> facets, Map<MemberId, Set<FacetValue>> told);

    /** Makes what is kept of each of these anew; one look-up more than {@link #keep}. */
    default void renew(FacetSource source, Collection<MemberId> members) {
        if (!members.isEmpty()) {
            keep(source.facets(), told(source, members));
        }
    }

    /** What a source says of each of these, also of those of whom it says nothing. */
    static Map<MemberId, Set<FacetValue>> told(FacetSource source, Collection<MemberId> members) {
        Map<MemberId, Set<FacetValue>> said = source.facets(Set.copyOf(members));
        Map<MemberId, Set<FacetValue>> told = new LinkedHashMap<>();
        members.forEach(member -> told.put(member, said.getOrDefault(member, Set.of())));
        return told;
    }
}
