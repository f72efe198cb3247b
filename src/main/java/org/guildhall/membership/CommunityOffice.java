package org.guildhall.membership;

import org.guildhall.community.Community;
import org.guildhall.platform.Viewer;

/** Pages of another feature from which some people run a part of the community; the membership page links to them. */
public interface CommunityOffice {

    /** Whether the viewer has a part in what is run there. */
    boolean isOpenTo(Viewer viewer, Community community);
}
