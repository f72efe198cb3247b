package org.guildhall.accreditation;

import javax.inject.Inject;
import javax.inject.Named;
import org.guildhall.membership.JoinRequirement;
import org.guildhall.site.PersonId;

/** Met by whoever holds any accreditation of the community that is in force today. */
@Named
public class AccreditedOnly implements JoinRequirement {
    private final Standings standings;

    @Inject
    public AccreditedOnly(Standings standings) {
        this.standings = standings;
    }

    @Override
    public boolean isMetBy(long communityId, PersonId person) {
        return standings.isAccredited(communityId, person);
    }
}
