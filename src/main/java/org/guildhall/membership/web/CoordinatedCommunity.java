package org.guildhall.membership.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.guildhall.community.Community;
import org.guildhall.community.CommunityService;
import org.guildhall.membership.AccreditedSentence;
import org.guildhall.membership.CommunityOffices;
import org.guildhall.membership.MembershipReading;
import org.guildhall.membership.MembershipRights;
import org.guildhall.platform.SpaceKey;
import org.guildhall.platform.Viewer;

/** The community of a space as those who look after it find it. */
@Named
public class CoordinatedCommunity {
    private final CommunityService communities;
    private final MembershipRights memberships;
    private final CommunityOffices offices;
    private final MembershipReading reading;
    private final AccreditedSentence accredited;

    @Inject
    public CoordinatedCommunity(
            CommunityService communities,
            MembershipRights memberships,
            CommunityOffices offices,
            MembershipReading reading,
            AccreditedSentence accredited) {
        this.communities = communities;
        this.memberships = memberships;
        this.offices = offices;
        this.reading = reading;
        this.accredited = accredited;
    }

    /** Empty for viewers who do not look after it, and where there is none. */
    Optional<Community> find(Viewer viewer, SpaceKey space) {
        return communities.find(viewer, space).filter(community -> memberships.mayCoordinate(viewer, community));
    }

    boolean isAccrediting(Community community) {
        return offices.isAnyInUse(community);
    }

    boolean isVacant(Community community) {
        return reading.isVacant(community);
    }

    String accreditedToday(Viewer viewer, Community community) {
        return accredited.text(viewer, community);
    }
}
