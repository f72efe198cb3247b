package org.guildhall.accreditation.boundary;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.guildhall.accreditation.status.AccreditedPeople;
import org.guildhall.membership.JoinRequirement;
import org.guildhall.platform.AsksNoRights;
import org.guildhall.platform.PersonId;

/** Met by everybody who holds any accreditation of the community that is in force today. */
@Named
@AsksNoRights
public class AccreditedOnly implements JoinRequirement {
    private final AccreditedPeople accredited;
    private final AccreditedBoundary boundary;

    @Inject
    public AccreditedOnly(AccreditedPeople accredited, AccreditedBoundary boundary) {
        this.accredited = accredited;
        this.boundary = boundary;
    }

    @Override
    public Set<PersonId> metBy(long communityId, Collection<PersonId> people) {
        return accredited.among(communityId, people);
    }

    @Override
    public boolean isPossible(long communityId) {
        return boundary.isPossible(communityId);
    }

    @Override
    public boolean isMetBy(long communityId, PersonId person) {
        return accredited.isAccredited(communityId, person);
    }

    @Override
    public Optional<LocalDate> lastDayOf(long communityId, PersonId person) {
        return boundary.lastDayOf(communityId, person);
    }
}
