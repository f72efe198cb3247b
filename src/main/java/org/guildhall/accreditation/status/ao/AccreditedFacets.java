package org.guildhall.accreditation.status.ao;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.guildhall.accreditation.status.AccreditationCard;
import org.guildhall.accreditation.status.AccreditedFacet;
import org.guildhall.membership.Audience;
import org.guildhall.membership.FacetSource;
import org.guildhall.membership.FacetValue;
import org.guildhall.membership.MemberFacets;
import org.guildhall.membership.MemberId;
import org.guildhall.platform.CommunityPart;
import org.guildhall.platform.ao.Days;

/** What members are accredited for, scheme by scheme and level by level, as something to narrow by. */
@Named
public class AccreditedFacets implements FacetSource {
    private final CountingAccreditations counting;
    private final MemberFacets facets;

    @Inject
    public AccreditedFacets(CountingAccreditations counting, MemberFacets facets) {
        this.counting = counting;
        this.facets = facets;
    }

    void renew(List<MemberId> holders) {
        facets.renew(this, holders);
    }

    @Override
    public Set<String> facets() {
        return AccreditedFacet.CODES;
    }

    @Override
    public CommunityPart changedWith() {
        return CommunityPart.RECORD;
    }

    @Override
    public Map<MemberId, Set<FacetValue>> facets(Collection<MemberId> members) {
        Map<MemberId, Set<FacetValue>> facetsOf = new HashMap<>();
        counting.of(members).forEach((member, held) -> facetsOf.put(member, values(held)));
        return facetsOf;
    }

    private static Set<FacetValue> values(List<AccreditationCard.Counting> held) {
        Set<FacetValue> values = new HashSet<>();
        for (AccreditationCard.Counting each : held) {
            values.add(value(each, AccreditedFacet.SCHEME, AccreditedFacet.scheme(each.schemeId())));
            values.add(value(each, AccreditedFacet.LEVEL, AccreditedFacet.level(each.schemeId(), each.level())));
        }
        return values;
    }

    private static FacetValue value(AccreditationCard.Counting held, String facet, String value) {
        return new FacetValue(
                facet,
                value,
                held.level().isEmpty() ? value : held.level(),
                Audience.EVERYBODY,
                Optional.of(AccreditedFacet.guard(held.schemeId())),
                Days.day(held.from()),
                Days.day(held.graceUntil().isEmpty() ? held.until() : held.graceUntil()));
    }
}
