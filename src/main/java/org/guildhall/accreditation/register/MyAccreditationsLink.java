package org.guildhall.accreditation.register;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.guildhall.platform.SpaceKey;
import org.guildhall.platform.Viewer;

/** The page on which people find their own accreditations. */
final class MyAccreditationsLink {
    private MyAccreditationsLink() {}

    /** The address of the page; empty for visitors. */
    static String address(Viewer viewer, String contextPath, SpaceKey space) {
        return viewer.isAnonymous()
                ? ""
                : contextPath + "/plugins/guildhall/my-accreditations.action?key="
                        + URLEncoder.encode(space.value(), StandardCharsets.UTF_8);
    }
}
