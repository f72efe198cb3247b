package org.guildhall.membership;

import org.guildhall.community.Community;
import org.guildhall.platform.Viewer;

/** Pages of another feature from which some people run a part of the community; the membership page links to them. */
public interface CommunityOffice {

    /** Whether the community uses the feature at all; where not, nobody is told of it. */
    boolean isInUse(Community community);

    /** Whether it is in use and the viewer has a part in what is run there. */
    boolean isOpenTo(Viewer viewer, Community community);
}
