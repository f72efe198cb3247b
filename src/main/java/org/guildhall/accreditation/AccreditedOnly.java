package org.guildhall.accreditation;

import java.time.LocalDate;
import java.util.Optional;
import javax.inject.Inject;
import javax.inject.Named;
import org.guildhall.membership.JoinRequirement;
import org.guildhall.site.PersonId;

/** Met by whoever holds any accreditation of the community that is in force today. */
@Named
public class AccreditedOnly implements JoinRequirement {
    private final Standings standings;
    private final AccreditedBoundary boundary;

    @Inject
    public AccreditedOnly(Standings standings, AccreditedBoundary boundary) {
        this.standings = standings;
        this.boundary = boundary;
    }

    @Override
    public boolean isMetBy(long communityId, PersonId person) {
        return standings.isAccredited(communityId, person);
    }

    @Override
    public Optional<LocalDate> lastDayOf(long communityId, PersonId person) {
        return boundary.lastDayOf(communityId, person);
    }
}
