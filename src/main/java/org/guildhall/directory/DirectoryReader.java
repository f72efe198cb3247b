package org.guildhall.directory;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.guildhall.community.Community;
import org.guildhall.membership.Membership;
import org.guildhall.membership.OwnStandings;
import org.guildhall.platform.SpaceKey;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.error.RequestRefusedException;

/** What a directory says to whoever reads it: how they want to see it, and what they may do about their own membership. */
@Named
public class DirectoryReader {
    private final ReaderViews views;
    private final OwnStandings standings;

    @Inject
    public DirectoryReader(ReaderViews views, OwnStandings standings) {
        this.views = views;
        this.standings = standings;
    }

    /** @throws RequestRefusedException as {@link ReaderViews#own}; NOT_FOUND (404) where the viewer sees no community */
    ReaderChoice kept(Viewer viewer, SpaceKey space) {
        return views.own(viewer, space);
    }

    /** That all members are accredited today, or how many are; empty where the community does not ask for it. */
    String accreditedToday(Viewer viewer, Community community) {
        return standings.accreditedToday(viewer, community);
    }

    /** What the viewer is offered: an i18n key's end. */
    String offer(DirectoryPage page, Viewer viewer) {
        if (page.own().filter(Membership::isMember).isPresent()) {
            return "member";
        }
        if (page.own().filter(own -> !own.isFormer()).isPresent()) {
            return "requested";
        }
        if (viewer.isAnonymous()) {
            return "sign-in";
        }
        if (standings.isInvited(viewer, page.community())) {
            return "invited";
        }
        return switch (page.community().joinPolicy()) {
            case ON_REQUEST -> "request";
            case ACCREDITED_ONLY -> standings.isMet(viewer, page.community()) ? "join" : "apply";
            case INVITATION -> "invitation";
            case OPEN -> "join";
        };
    }
}
