package org.guildhall.platform;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Addresses of the page on which people find what is theirs in a community, without the site's context path. */
public final class MyPageAddress {
    private MyPageAddress() {}

    /** What people say of themselves; and where they join. */
    public static String profile(SpaceKey space) {
        return "/plugins/guildhall/my-page.action?key=" + URLEncoder.encode(space.value(), StandardCharsets.UTF_8);
    }

    /** What people hold and have applied for. */
    public static String accreditations(SpaceKey space) {
        return profile(space) + "&tab=accreditations";
    }

    /** Their reminder e-mails, and leaving. */
    public static String settings(SpaceKey space) {
        return profile(space) + "&tab=settings";
    }
}
