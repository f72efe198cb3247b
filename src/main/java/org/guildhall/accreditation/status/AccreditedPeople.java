package org.guildhall.accreditation.status;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.guildhall.platform.AsksNoRights;
import org.guildhall.platform.PersonId;

/** Whether people are accredited at all, for the community's boundary; never from a cache. */
@Named
@AsksNoRights
public class AccreditedPeople {
    private final AccreditationsInForce inForce;
    private final StatusCalculator rules;

    @Inject
    public AccreditedPeople(AccreditationsInForce inForce, StatusCalculator rules) {
        this.inForce = inForce;
        this.rules = rules;
    }

    /** Whether the person holds any accreditation of the community that is in force today; one look-up. */
    public boolean isAccredited(long communityId, PersonId person) {
        return among(communityId, List.of(person)).contains(person);
    }

    /** Those of the people who hold any accreditation of the community that is in force today; one look-up. */
    public Set<PersonId> among(long communityId, Collection<PersonId> people) {
        return inForce.holdersAmong(communityId, people, rules.today());
    }
}
