package org.guildhall.membership;

import java.util.List;
import java.util.Optional;
import org.guildhall.community.Community;
import org.guildhall.platform.AsksNoRights;
import org.guildhall.platform.Viewer;

/** How a community's members stand to a boundary that lets in accredited people only, whether or not it is drawn. */
@AsksNoRights
public interface BoundaryCheck {

    /** True today, whatever jobs have done; one look-up. */
    AccreditedToday today(long communityId);

    /** Members who are not accredited today, by rising id of the membership beyond one; two look-ups. */
    List<UnmetMember> unmet(long communityId, long membershipId, int size);

    /**
     * Sets the last days of members who have none yet; inside the transaction of whoever changes the members alone. Nobody
     * gets one while there is no scheme under which they could be accredited.
     */
    void setMissingLastDays(long communityId, List<Membership> members);

    /**
     * The same as far as the viewer may see of all accreditations that count; one look-up, and two more at most where a scheme
     * is for members.
     */
    Optional<AccreditedToday> todayFor(Viewer viewer, Community community);
}
