package org.guildhall.accreditation.register;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.guildhall.platform.SpaceKey;
import org.guildhall.platform.Viewer;

/** The pages on which people find their own accreditations and apply for one. */
final class MyAccreditationsLink {
    private MyAccreditationsLink() {}

    /** The address of the page of one's own accreditations; empty for visitors. */
    static String address(Viewer viewer, String contextPath, SpaceKey space) {
        return page(viewer, contextPath, "my-accreditations", space);
    }

    /** The address of the form to apply; empty for visitors. */
    static String application(Viewer viewer, String contextPath, SpaceKey space) {
        return page(viewer, contextPath, "apply", space);
    }

    private static String page(Viewer viewer, String contextPath, String action, SpaceKey space) {
        return viewer.isAnonymous()
                ? ""
                : contextPath + "/plugins/guildhall/" + action + ".action?key="
                        + URLEncoder.encode(space.value(), StandardCharsets.UTF_8);
    }
}
