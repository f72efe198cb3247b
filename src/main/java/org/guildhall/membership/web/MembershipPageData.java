package org.guildhall.membership.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.guildhall.community.Community;
import org.guildhall.community.CommunityService;
import org.guildhall.community.JoinPolicy;
import org.guildhall.membership.Boundary;
import org.guildhall.membership.CommunityOffice;
import org.guildhall.membership.Membership;
import org.guildhall.membership.MembershipReading;
import org.guildhall.membership.MembershipRights;
import org.guildhall.platform.SpaceKey;
import org.guildhall.platform.Viewer;

/** What the page of a membership gathers from several services. */
@Named
public class MembershipPageData {
    private final CommunityService communities;
    private final MembershipReading reading;
    private final MembershipRights rights;
    private final Boundary boundary;
    private final List<CommunityOffice> offices;
    private final MemberRows rows;
    private final EndedRows ended;

    @Inject
    public MembershipPageData(
            CommunityService communities,
            MembershipReading reading,
            MembershipRights rights,
            Boundary boundary,
            List<CommunityOffice> offices,
            MemberRows rows,
            EndedRows ended) {
        this.communities = communities;
        this.reading = reading;
        this.rights = rights;
        this.boundary = boundary;
        this.offices = List.copyOf(offices);
        this.rows = rows;
        this.ended = ended;
    }

    Optional<Community> community(Viewer viewer, SpaceKey space) {
        return communities.find(viewer, space);
    }

    Optional<Membership> own(Viewer viewer, Community community) {
        return reading.own(viewer, community);
    }

    boolean coordinates(Viewer viewer, Community community) {
        return rights.mayCoordinate(viewer, community);
    }

    /** Whether the community has something that offices run, such as schemes. */
    boolean isAccrediting(Community community) {
        return offices.stream().anyMatch(office -> office.isInUse(community));
    }

    /** Whether the viewer has a part in running something of the community, other than looking after it. */
    boolean isOfficer(Viewer viewer, Community community) {
        return offices.stream().anyMatch(office -> office.isOpenTo(viewer, community));
    }

    /** Whether the viewer brings what the community asks of those who come in. */
    boolean isWelcome(Viewer viewer, Community community) {
        return community.joinPolicy() != JoinPolicy.ACCREDITED_ONLY || boundary.isMet(viewer, community);
    }

    /** The viewer's last day, once there is none but the time of grace left; empty before that. */
    Optional<LocalDate> lastDay(Membership own) {
        return own.staysUntil().filter(day -> !day.isAfter(reading.graceFromToday()));
    }

    /** Whether nobody can act as coordinator. */
    boolean isVacant(Community community) {
        return reading.isVacant(community);
    }

    EndedRows ended() {
        return ended;
    }

    MemberRows rows() {
        return rows;
    }
}
