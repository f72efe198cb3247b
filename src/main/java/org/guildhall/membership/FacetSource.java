package org.guildhall.membership;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.guildhall.platform.CommunityPart;

/**
 * A feature that knows something by which members can be narrowed. It writes it anew, by {@link MemberFacets#renew}, in the
 * transaction of whatever changes it.
 */
public interface FacetSource {

    /** The codes of its facets, which no other source has. */
    Set<String> facets();

    /** What of the community everybody is alone with who changes what the source says. */
    CommunityPart changedWith();

    /**
     * What is to be kept, made from the feature's own tables: whoever has nothing may be left out; one look-up for up to
     * 500 people in up to 200 communities.
     */
    Map<MemberId, Set<FacetValue>> facets(Collection<MemberId> members);
}
