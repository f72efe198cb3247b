package org.guildhall.platform;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Addresses of people's pages in communities, without the site's context path. */
public final class PersonPageAddress {
    private PersonPageAddress() {}

    /** The page of the person with this user name. */
    public static String of(SpaceKey space, String username) {
        return "/plugins/guildhall/person.action?key=" + encoded(space.value()) + "&user=" + encoded(username);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
