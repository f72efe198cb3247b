package org.guildhall.directory;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.guildhall.community.Community;
import org.guildhall.membership.AccreditedSentence;
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
    private final AccreditedSentence sentence;
    private final SchemeTermWords schemes;

    @Inject
    public DirectoryReader(
            ReaderViews views, OwnStandings standings, AccreditedSentence sentence, SchemeTermWords schemes) {
        this.views = views;
        this.standings = standings;
        this.sentence = sentence;
        this.schemes = schemes;
    }

    /** @throws RequestRefusedException as {@link ReaderViews#own}; NOT_FOUND (404) where the viewer sees no community */
    ReaderChoice kept(Viewer viewer, SpaceKey space) {
        return views.own(viewer, space);
    }

    /** That all members are accredited today, or how many are; empty where the community does not ask for it. */
    String accreditedToday(Viewer viewer, Community community) {
        return standings.accreditedToday(viewer, community);
    }

    /**
     * Whether the viewer of a page learns of any accreditation of the community; one look-up that macros share, and two more
     * where all schemes are for members and nobody on the page is accredited.
     */
    boolean seesAccreditation(Viewer viewer, DirectoryPage page) {
        return page.members().stream()
                        .anyMatch(member -> !member.accreditations().isEmpty())
                || schemes.isAny(viewer, page.community());
    }

    /** The filter for those who are not accredited; empty where all are, or the sentence is not for the viewer. */
    String notAccredited(Viewer viewer, Community community) {
        return sentence.numbers(viewer, community)
                        .filter(today -> today.unmet() > 0)
                        .isPresent()
                ? schemes.nobodyAccredited(viewer, community)
                : "";
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
