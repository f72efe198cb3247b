package org.guildhall.accreditation.scheme;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import org.guildhall.community.Community;
import org.guildhall.platform.Viewer;

/**
 * Somebody who has a part in running a community's accreditations.
 *
 * @param schemes the community's, by id
 * @param assesses ids of the schemes under which the viewer assesses
 * @param decides ids of the schemes under which the viewer decides
 */
public record OfficerSeat(
        Viewer viewer, Community community, Map<Long, Scheme> schemes, Set<Long> assesses, Set<Long> decides) {

    /** The address of a page of the community, without the site's context path: the action, its name. */
    public String page(String action) {
        return "/plugins/guildhall/" + action + ".action?key="
                + URLEncoder.encode(community.space().value(), StandardCharsets.UTF_8);
    }
}
