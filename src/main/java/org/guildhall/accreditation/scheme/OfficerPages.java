package org.guildhall.accreditation.scheme;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.guildhall.community.Community;
import org.guildhall.community.CommunityService;
import org.guildhall.membership.CommunityOffice;
import org.guildhall.platform.Messages;
import org.guildhall.platform.SpaceKey;
import org.guildhall.platform.Viewer;

/** The pages from which a community's accreditations are run, for those who run them. */
@Named
public class OfficerPages implements CommunityOffice {

    /** One of the pages; its name is the action's, with a dash for an underscore. */
    public enum Page {
        ACCREDITATIONS,
        APPLICATIONS,
        SCHEMES,
        IMPORT,
        RECORD,
        BADGES;

        private String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    private final CommunityService communities;
    private final AccreditationRights rights;
    private final Messages texts;

    @Inject
    public OfficerPages(CommunityService communities, AccreditationRights rights, Messages texts) {
        this.communities = communities;
        this.rights = rights;
        this.texts = texts;
    }

    /** Whether the viewer has any part in running the accreditations of the space's community. */
    public boolean isOpenTo(Viewer viewer, SpaceKey space) {
        return communities
                .find(viewer, space)
                .filter(community -> isOpenTo(viewer, community))
                .isPresent();
    }

    @Override
    public boolean isOpenTo(Viewer viewer, Community community) {
        return rights.runs(viewer, community);
    }

    /** Links to all pages, without the site's context path. */
    List<OfficerPageLink> links(SpaceKey space, Page current) {
        String key = URLEncoder.encode(space.value(), StandardCharsets.UTF_8);
        return Arrays.stream(Page.values())
                .map(page -> new OfficerPageLink(
                        texts.text("guildhall.accreditation.officer-pages." + page.code()),
                        "/plugins/guildhall/" + page.code() + ".action?key=" + key,
                        page == current))
                .toList();
    }
}
