package org.guildhall.accreditation;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.inject.Inject;
import javax.inject.Named;
import org.guildhall.site.PersonId;

/** Who is accredited today; never from a cache. */
@Named
public class Standings {
    private final Accreditations accreditations;
    private final Schemes schemes;
    private final StandingRules rules;

    @Inject
    public Standings(Accreditations accreditations, Schemes schemes, StandingRules rules) {
        this.accreditations = accreditations;
        this.schemes = schemes;
        this.rules = rules;
    }

    /** The accreditations in force today, by holder; two look-ups at most. People without one are not in the map. */
    public Map<PersonId, List<StandingAccreditation>> inForce(
            Collection<Long> communityIds, Collection<PersonId> people) {
        if (communityIds.isEmpty() || people.isEmpty()) {
            return Map.of();
        }
        List<Accreditation> standing = accreditations.of(communityIds, people).stream()
                .filter(accreditation -> rules.today(accreditation).isInForce())
                .toList();
        Map<Long, Scheme> named =
                schemes.byIds(standing.stream().map(Accreditation::schemeId).toList());
        return standing.stream()
                .map(accreditation -> view(accreditation, named.get(accreditation.schemeId())))
                .collect(Collectors.groupingBy(StandingAccreditation::holder, LinkedHashMap::new, Collectors.toList()));
    }

    /** Whether the person holds any accreditation of the community that is in force today; one look-up. */
    public boolean isAccredited(long communityId, PersonId person) {
        return accredited(communityId, List.of(person)).contains(person);
    }

    /** Those of the people who hold any accreditation of the community that is in force today; one look-up. */
    public Set<PersonId> accredited(long communityId, Collection<PersonId> people) {
        return accreditations.of(List.of(communityId), people).stream()
                .filter(accreditation -> rules.today(accreditation).isInForce())
                .map(Accreditation::holder)
                .collect(Collectors.toSet());
    }

    private static StandingAccreditation view(Accreditation accreditation, Scheme scheme) {
        return new StandingAccreditation(
                accreditation.communityId(),
                accreditation.holder(),
                accreditation.schemeId(),
                scheme.name(),
                accreditation.level(),
                accreditation.number(),
                accreditation.term().lastInForce(),
                scheme.visibility());
    }
}
