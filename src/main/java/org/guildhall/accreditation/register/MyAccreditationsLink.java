package org.guildhall.accreditation.register;

import org.guildhall.platform.MyPageAddress;
import org.guildhall.platform.SpaceKey;
import org.guildhall.platform.Viewer;

/** The page on which people find their own accreditations. */
final class MyAccreditationsLink {
    private MyAccreditationsLink() {}

    /** The address of the page; empty for visitors. */
    static String address(Viewer viewer, String contextPath, SpaceKey space) {
        return viewer.isAnonymous() ? "" : contextPath + MyPageAddress.accreditations(space);
    }
}
