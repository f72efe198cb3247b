package org.guildhall.accreditation.register;

import org.guildhall.platform.MyPageAddress;
import org.guildhall.platform.SpaceKey;
import org.guildhall.platform.Viewer;

/** The pages on which people find their own accreditations and apply for one. */
final class MyAccreditationsLink {
    private MyAccreditationsLink() {}

    /** The address of the page of one's own accreditations; empty for visitors. */
    static String address(Viewer viewer, String contextPath, SpaceKey space) {
        return viewer.isAnonymous() ? "" : contextPath + MyPageAddress.accreditations(space);
    }

    /** The address of the form to apply; empty for visitors. */
    static String application(Viewer viewer, String contextPath, SpaceKey space) {
        return viewer.isAnonymous() ? "" : contextPath + MyPageAddress.application(space);
    }
}
