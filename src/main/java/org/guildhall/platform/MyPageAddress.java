package org.guildhall.platform;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Addresses of the pages on which people find what is theirs to do in a community, without the site's context path. */
public final class MyPageAddress {
    private MyPageAddress() {}

    /** What people say of themselves; and where they join. */
    public static String profile(SpaceKey space) {
        return "/plugins/guildhall/my-page.action?key=" + encoded(space);
    }

    /** Where they join by REST, without being asked anything. */
    public static String joining(SpaceKey space) {
        return "/rest/guildhall/1.0/communities/" + encoded(space) + "/members/me";
    }

    /** Their page when they have just joined: it welcomes them. */
    public static String joined(SpaceKey space) {
        return profile(space) + "&done=joined-open";
    }

    /** Requests and offices, for those who look after the community. */
    public static String people(SpaceKey space) {
        return "/plugins/guildhall/people.action?key=" + encoded(space);
    }

    /** The offices of a community, for those who look after it. */
    public static String offices(SpaceKey space) {
        return "/plugins/guildhall/offices.action?key=" + encoded(space);
    }

    /** Name, purpose and boundary of a community, for those who look after it. */
    public static String communitySettings(SpaceKey space) {
        return "/plugins/guildhall/community-settings.action?key=" + encoded(space);
    }

    private static String encoded(SpaceKey space) {
        return URLEncoder.encode(space.value(), StandardCharsets.UTF_8);
    }

    /** What people hold and have applied for. */
    public static String accreditations(SpaceKey space) {
        return profile(space) + "&tab=accreditations";
    }

    /** The form to apply to be accredited. */
    public static String application(SpaceKey space) {
        return "/plugins/guildhall/apply.action?key=" + encoded(space);
    }

    /** Their reminder e-mails, and leaving. */
    public static String settings(SpaceKey space) {
        return profile(space) + "&tab=settings";
    }
}
