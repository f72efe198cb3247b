package org.guildhall.membership;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.guildhall.community.Community;
import org.guildhall.platform.Viewer;

/** What other features run in a community, all of them together. */
@Named
public class CommunityOffices {
    private final List<CommunityOffice> offices;

    @Inject
    public CommunityOffices(List<CommunityOffice> offices) {
        this.offices = List.copyOf(offices);
    }

    /** Whether the community has something that offices run, such as schemes. */
    public boolean isAnyInUse(Community community) {
        return offices.stream().anyMatch(office -> office.isInUse(community));
    }

    /** Whether the viewer has a part in running something of the community, other than looking after it. */
    public boolean isAnyOpenTo(Viewer viewer, Community community) {
        return offices.stream().anyMatch(office -> office.isOpenTo(viewer, community));
    }
}
